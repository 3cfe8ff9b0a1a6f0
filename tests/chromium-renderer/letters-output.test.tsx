import { OutputChoice } from '#renderer/features/letters/output-choice.tsx'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { uuidOf } from '#tests/support/build.ts'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const LETTERS = [uuidOf(5, 1), uuidOf(5, 2), uuidOf(5, 3)]

/** A main that saves letters into `path`, stopping for ever after the first when `hang`. */
function connect({ path = '/cartas', hang = false }: { path?: string | null; hang?: boolean } = {}) {
  const left = vi.fn()
  const reveal = vi.fn()
  const renderLetters = ends.desktop.documents.renderLetters.handler(async function* ({ input, signal }) {
    yield { done: 1, total: input.letterIds.length }
    if (hang) {
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          left()
          reject(signal.reason)
        })
      })
    }
    return { path, files: path === null ? 0 : input.letterIds.length }
  })
  connectFakes({
    store: signedInAs('manager'),
    desktop: {
      documents: { renderLetters },
      exports: {
        reveal: ends.desktop.exports.reveal.handler(({ input }) => {
          reveal(input.path)
          return {}
        }),
      },
    },
  })
  return { left, reveal }
}

test('saves a file per letter and opens their folder', async () => {
  const { reveal } = connect()
  await mount(<OutputChoice letterIds={LETTERS} />)
  await page.getByRole('button', { name: /Salvar um PDF por carta/ }).click()
  await expect.element(page.getByText('3 arquivos salvos.')).toBeVisible()
  await page.getByRole('button', { name: 'Abrir pasta' }).click()
  await vi.waitFor(() => expect(reveal).toHaveBeenCalledWith('/cartas'))
  expect(await violations()).toEqual([])
})

test('tells how far it is, and stops main when the person stops', async () => {
  const { left } = connect({ hang: true })
  await mount(<OutputChoice letterIds={LETTERS} />)
  await page.getByRole('button', { name: /Salvar um PDF único/ }).click()
  await expect.element(page.getByText('Preparando 1 de 3…')).toBeVisible()
  await expect.element(page.getByRole('button', { name: /Imprimir/ })).toBeDisabled()
  await page.getByRole('button', { name: 'Parar' }).click()
  await expect.element(page.getByText('Parado.', { exact: false })).toBeVisible()
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce())
})

test('says that nothing was saved when no folder was chosen', async () => {
  connect({ path: null })
  await mount(<OutputChoice letterIds={LETTERS} />)
  await page.getByRole('button', { name: /Salvar um PDF por carta/ }).click()
  await expect.element(page.getByText('Nenhuma pasta escolhida', { exact: false })).toBeVisible()
})

test('offers one file for one letter, and no printing of hundreds at once', async () => {
  connect()
  const one = await mount(<OutputChoice letterIds={LETTERS.slice(0, 1)} />)
  expect(page.getByRole('button', { name: /por carta/ }).elements()).toHaveLength(0)
  await one.unmount()
  await mount(<OutputChoice letterIds={Array.from({ length: 301 }, (_, index) => uuidOf(5, index))} />)
  await expect
    .element(page.getByText('São muitas páginas para imprimir de uma vez', { exact: false }))
    .toBeVisible()
})
