import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { goTo, importSample, openCustomer, setTheme, setUp } from '#tests/support/journey.ts'

/** axe finds nothing on any screen, in either theme, as a person meets it. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let desktop: DesktopApp

async function violations(): Promise<string[]> {
  await desktop.ui.waitForTimeout(400)
  await desktop.ui.evaluate(axeSource)
  return desktop.ui.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe
    const found = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
  })
}

beforeAll(async () => {
  desktop = await launchApp()
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
})

test('the wizard', async () => {
  await desktop.ui.getByRole('heading', { name: /Bem-vindo/ }).waitFor()
  expect(await violations()).toEqual([])
  await setUp(desktop.ui, 'import')
  await importSample(desktop.ui)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(async () => setTheme(desktop.ui, theme))

  test.each(['Início', 'Clientes', 'Importar', 'A receber', 'Cartas', 'Ajustes'])('%s', async (screen) => {
    await goTo(desktop.ui, screen)
    expect(await violations()).toEqual([])
  })

  test('a customer, and receiving from him', async () => {
    await openCustomer(desktop.ui, 'Sorriso do Parque Odontologia Ltda')
    expect(await violations()).toEqual([])
    await desktop.ui.keyboard.press('r')
    await desktop.ui.getByRole('dialog').waitFor()
    expect(await violations()).toEqual([])
    await desktop.ui.keyboard.press('Escape')
    await desktop.ui.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})
