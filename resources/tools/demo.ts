import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { launchApp, newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import {
  answerDialogs,
  exportAging,
  goTo,
  importSample,
  issueLetters,
  openCustomer,
  receiveFirst,
  saveLetters,
  setTheme,
  setUp,
} from '#tests/support/journey.ts'

/**
 * `npm run demo`: the main job through the real screens, headless. Imports the sample laboratory, receives a payment,
 * exports the aging, issues letters, and leaves pictures and papers in out/demo.
 */
const out = path.resolve(import.meta.dirname, '../../out/demo')
rmSync(out, { recursive: true, force: true })
mkdirSync(path.join(out, 'cartas'), { recursive: true })

const DEBTOR = 'Sorriso do Parque Odontologia Ltda'
const profile = newProfile()
const desktop = await launchApp({ profile })
const { app, ui } = desktop
const steps: string[] = []
const done = (what: string) => {
  steps.push(what)
  console.log(`✓ ${what}`)
}
const picture = async (name: string) => {
  await ui.waitForTimeout(700)
  await ui.screenshot({ path: path.join(out, `${name}.png`) })
}

try {
  await setUp(ui, 'import')
  done('the laboratory and its owner, by the first-run wizard')
  await importSample(ui)
  await picture('1-importar')
  done('customers, titles and payments imported from CSV')
  await goTo(ui, 'Início')
  await picture('2-inicio')
  await goTo(ui, 'A receber')
  await picture('3-a-receber')
  for (const [format, file] of [
    ['CSV', 'aging.csv'],
    ['Excel', 'aging.xlsx'],
  ] as const) {
    await answerDialogs(app, path.join(out, file))
    await exportAging(ui, format)
  }
  done('aging exported to CSV and XLSX')
  await openCustomer(ui, DEBTOR)
  await receiveFirst(ui)
  await picture('4-cliente')
  done('a late title received, with fine and interest')
  await issueLetters(ui, 'Cobrança firme', [
    DEBTOR,
    'Dente & Arte Odontologia Ltda',
    'Oral Prime Odontologia Ltda',
  ])
  await answerDialogs(app, path.join(out, 'cartas'))
  await saveLetters(ui, 'folder')
  done('three letters issued, one PDF each')
  await setTheme(ui, 'dark')
  await goTo(ui, 'Cartas')
  await picture('5-cartas-escuro')
} finally {
  await desktop.close()
  removeProfile(profile)
}

console.log(`\n${steps.length} steps done. In out/demo:`)
for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()) {
  const found = statSync(path.join(out, file))
  if (found.isFile())
    console.log(`  ${file.padEnd(60)} ${String(Math.ceil(found.size / 1024)).padStart(5)} kB`)
}
