import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseMoney } from '#shared/pt-br/format.ts'
import { type DesktopApp, launchApp, newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import {
  goTo,
  importSample,
  openCustomer,
  OWNER,
  receiveFirst,
  sampleFile,
  setUp,
  signIn,
} from '#tests/support/journey.ts'

/** Import → aging → payment → power cut → everything is there: the main job, on real input. */

const DEBTOR = 'Sorriso do Parque Odontologia Ltda'
const profile = newProfile()
let desktop: DesktopApp

beforeAll(async () => {
  desktop = await launchApp({ profile })
})
afterAll(async () => {
  await desktop.close()
  removeProfile(profile)
})

/** What the sample files leave owed, in centavos: read with nothing of the product but how an amount is written. */
function owedByTheFiles(): number {
  const lines = (file: string) =>
    readFileSync(sampleFile(file), 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(';'))
  const balance = new Map<string, number>()
  for (const [number, instalment, , , , , , amount] of lines('titulos.csv')) {
    balance.set(`${number} ${instalment}`, parseMoney(amount!)!)
  }
  for (const [number, instalment, , , , amount] of lines('pagamentos.csv')) {
    const title = `${number} ${instalment}`
    // Above the balance it paid fine and interest.
    balance.set(title, Math.max(0, balance.get(title)! - parseMoney(amount!)!))
  }
  return balance.values().reduce((total, left) => total + left, 0)
}

const principalIn = (text: string) => parseMoney(/Principal\s+R\$\s*([\d.,]+)/.exec(text)![1]!)!

async function outstanding(): Promise<string> {
  await goTo(desktop.ui, 'A receber')
  const summary = desktop.ui.getByText('Total em aberto').locator('..')
  await summary.getByText('Principal').waitFor()
  return summary.innerText()
}

test('a receptionist sets the laboratory up and imports its ledger', async () => {
  await setUp(desktop.ui, 'import')
  await importSample(desktop.ui)
  await expect.poll(() => desktop.ui.getByText('Valendo').count()).toBe(3)
})

test('the aging adds up to the files, to the centavo', async () => {
  expect(principalIn(await outstanding())).toBe(owedByTheFiles())
})

test('a payment is received and the balance follows', async () => {
  const before = principalIn(await outstanding())
  await openCustomer(desktop.ui, DEBTOR)
  await receiveFirst(desktop.ui)
  const after = principalIn(await outstanding())
  // Title 1818 of the sample: R$ 5.027,00 of principal; what came beyond it was fine and interest.
  expect(before - after).toBe(502_700)
})

test('after a power cut everything acknowledged is there', async () => {
  const before = await outstanding()
  await desktop.kill()
  desktop = await launchApp({ profile })
  await desktop.ui.getByText(OWNER.name).first().waitFor()
  await signIn(desktop.ui)
  expect(await outstanding()).toBe(before)
})
