import { ImportDesk } from '#renderer/features/imports/import-desk.tsx'
import type { ImportCheck, OpenedFile } from '#shared/contracts/imports.ts'
import type { ImportIssue } from '#shared/domain/import/import.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { uuidOf } from '#tests/support/build.ts'
import { connectFakes, ends, signedInAs, refusalOf } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const FILE: OpenedFile = {
  token: uuidOf(7, 1),
  fileName: 'clientes.csv',
  bytes: 23_000,
  format: 'csv',
  encoding: 'windows-1252',
  separator: ';',
  sheet: null,
  rows: 3,
  columns: [
    { index: 0, header: 'Razão Social', samples: ['Ana Souza', 'Bruno Lima'] },
    { index: 1, header: 'Apelido', samples: ['Ana', ''] },
  ],
  suggestedKind: 'customers',
  mappings: { customers: { name: 0 }, receivables: {}, payments: {}, services: {} },
  remembered: false,
}

const PROBLEM: ImportIssue = {
  line: 3,
  column: 'Razão Social',
  value: 'A',
  code: 'too-short',
  severity: 'error',
  suggestion: null,
}

const checked = vi.fn()
const committed = vi.fn<(input: { commandId: string }) => void>()
const onDone = vi.fn()

/** A main that finds `issues`, and whose commit waits for ever after the first third, until it is given up. */
function connect({ issues = [], hang = false }: { issues?: ImportIssue[]; hang?: boolean } = {}) {
  const check = ends.desktop.imports.check.handler(({ input }): ImportCheck => {
    checked(input.mapping)
    const errors = issues.length
    return {
      rows: 3,
      toCreate: 3 - errors,
      toUpdate: 0,
      unchanged: 0,
      errors,
      warnings: 0,
      issues,
      preview: [{ line: 2, values: { name: 'Ana Souza' }, action: 'create' }],
    }
  })
  let giveUp = () => {}
  const commit = ends.desktop.imports.commit.handler(async function* ({ input }) {
    committed(input)
    yield { done: 1, total: 3 }
    if (hang) {
      await new Promise((_, reject) => {
        giveUp = () => reject(refusalOf({ code: 'cancelled', details: {}, field: null }))
      })
    }
    return { importId: uuidOf(8, 1), created: 3, updated: 0 }
  })
  const cancelCommit = ends.desktop.imports.cancelCommit.handler(() => {
    giveUp()
    return {}
  })
  connectFakes({ store: signedInAs('receptionist'), desktop: { imports: { check, commit, cancelCommit } } })
}

const desk = () => (
  <div style={{ height: 720, display: 'flex', flexDirection: 'column' }}>
    <ImportDesk file={FILE} wanted={null} onClose={vi.fn()} onDone={onDone} />
  </div>
)
const importButton = () => page.getByRole('button', { name: /^Importar/ })

beforeEach(async () => {
  await page.viewport(1366, 768)
  checked.mockClear()
  committed.mockClear()
  onDone.mockClear()
})

test('checks by itself, shows the rows as they will be stored, and stores them', async () => {
  connect()
  await mount(desk())
  await expect.element(page.getByText('Pronto para importar: 3 clientes.')).toBeVisible()
  await expect.element(page.getByText('Windows-1252', { exact: false })).toBeVisible()
  expect(await violations()).toEqual([])
  await importButton().click()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith({ kind: 'customers', created: 3, updated: 0 }))
})

test('asks main again for a mapping it already saw: main stores what it checked last', async () => {
  connect()
  await mount(desk())
  const nickname = page.getByLabelText('Importar a coluna Apelido como')
  await expect.element(page.getByText('Pronto para importar: 3 clientes.')).toBeVisible()
  await userEvent.selectOptions(nickname, 'tradeName')
  await vi.waitFor(() => expect(checked).toHaveBeenLastCalledWith({ name: 0, tradeName: 1 }))
  await userEvent.selectOptions(nickname, '')
  await vi.waitFor(() => expect(checked).toHaveBeenCalledTimes(3))
  expect(checked).toHaveBeenLastCalledWith({ name: 0 })
})

test('waits for what is required and says what it is', async () => {
  connect()
  await mount(desk())
  await userEvent.selectOptions(page.getByLabelText('Importar a coluna Razão Social como'), '')
  await expect.element(page.getByText('Falta indicar:')).toBeVisible()
  await expect.element(importButton()).toBeDisabled()
})

test('shows first what stops the import, and stores nothing', async () => {
  connect({ issues: [PROBLEM] })
  await mount(desk())
  await expect.element(page.getByText('O texto é curto demais', { exact: false })).toBeVisible()
  await expect.element(page.getByText('Há 1 erro.', { exact: false })).toBeVisible()
  await expect.element(importButton()).toBeDisabled()
})

test('tells how far it is, and writes nothing when it is cancelled', async () => {
  connect({ hang: true })
  await mount(desk())
  await expect.element(importButton()).toBeEnabled()
  await importButton().click()
  await expect.element(page.getByText('Gravando 1 de 3…')).toBeVisible()
  await page.getByRole('button', { name: 'Cancelar' }).click()
  await expect.element(page.getByText('Importação cancelada. Nada foi gravado.')).toBeVisible()
  expect(onDone).not.toHaveBeenCalled()
  await importButton().click()
  await vi.waitFor(() => expect(committed).toHaveBeenCalledTimes(2))
  const [first, second] = committed.mock.calls.map(([{ commandId }]) => commandId)
  expect(second).not.toBe(first)
})
