import { RecoveredNotice } from '#renderer/features/recovery/recovered-notice.tsx'
import { RecoveringScreen } from '#renderer/features/recovery/recovering-screen.tsx'
import type { RecoveryReport } from '#shared/contracts/desktop.ts'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

const report: RecoveryReport = {
  cause: 'damaged',
  snapshotAt: '2026-11-22T17:49:00.000Z',
  changesReplayed: 12,
  sequence: 1200,
  customers: 1234,
  receivables: 1,
  payments: 0,
  lost: [],
  setAside: ['dados/danificado'],
}

beforeEach(() => sessionStorage.clear())

test.for(['light', 'dark'] as const)('says what is being rebuilt and how far it is, %s', async (scheme) => {
  await mount(
    <RecoveringScreen state={{ kind: 'recovering', cause: 'missing', done: 500, total: 1200 }} />,
    scheme,
  )
  await expect.element(page.getByText('500 de 1.200 lançamentos')).toBeVisible()
  await expect
    .element(page.getByText('O banco de dados não estava na pasta de sempre.', { exact: false }))
    .toBeVisible()
  expect(await violations()).toEqual([])
})

test('says that nothing was lost, once, until it is acknowledged', async () => {
  const first = await mount(<RecoveredNotice report={report} />)
  await expect.element(page.getByText('Recuperamos 1.234 clientes, 1 título e 0 recebimentos.')).toBeVisible()
  await expect.element(page.getByText('Nada do que foi confirmado se perdeu.')).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Entendi' }).click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await first.unmount()
  await mount(<RecoveredNotice report={report} />)
  expect(page.getByRole('dialog').query()).toBeNull()
})

test('says which entries have to be made again when the journal itself was damaged', async () => {
  await mount(<RecoveredNotice report={{ ...report, lost: ['linha 81: recebimento de 22/11/2026'] }} />)
  await expect
    .element(page.getByText('1 lançamento não pôde ser lido no diário.', { exact: false }))
    .toBeVisible()
  await expect.element(page.getByText('linha 81: recebimento de 22/11/2026')).toBeVisible()
  expect(page.getByText('Nada do que foi confirmado se perdeu.').query()).toBeNull()
  expect(await violations()).toEqual([])
})
