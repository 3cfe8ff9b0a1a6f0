import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { launchApp, newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import { goTo, importSample, openCustomer, setTheme, setUp } from '#tests/support/journey.ts'

/** `npm run screenshots`: every screen, in both themes and at the two common sizes, into resources/screenshots. */
const out = path.resolve(import.meta.dirname, '../screenshots')
mkdirSync(out, { recursive: true })
const sizes = { 1366: { width: 1366, height: 768 }, 1920: { width: 1920, height: 1080 } }
const screens = {
  inicio: 'Início',
  clientes: 'Clientes',
  importar: 'Importar',
  aging: 'A receber',
  cartas: 'Cartas',
  ajustes: 'Ajustes',
}

const profile = newProfile()
const desktop = await launchApp({ profile })
const { ui } = desktop
await setUp(ui, 'import')
await importSample(ui)
for (const theme of ['light', 'dark'] as const) {
  await setTheme(ui, theme)
  for (const [width, size] of Object.entries(sizes)) {
    await ui.setViewportSize(size)
    const picture = async (name: string) => {
      await ui.waitForTimeout(1200)
      await ui.screenshot({ path: path.join(out, `${name}-${theme}-${width}.png`) })
    }
    for (const [name, label] of Object.entries(screens)) {
      await goTo(ui, label)
      await picture(name)
    }
    await openCustomer(ui, 'Sorriso do Parque Odontologia Ltda')
    await picture('cliente')
    await ui.keyboard.press('r')
    await picture('receber')
    await ui.keyboard.press('Escape')
  }
}
await desktop.close()
removeProfile(profile)
