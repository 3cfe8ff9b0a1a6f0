import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { choose, goTo, importFile, openCustomer, setUp } from '#tests/support/journey.ts'

/** What lateness costs when nothing was agreed: the legal rate and IPCA out of the house's own table. */

const CUSTOMER = 'Dra. Lúcia Simões'
const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-encargos-'))
let desktop: DesktopApp
let main: Locator

beforeAll(async () => {
  desktop = await launchApp()
  const { ui } = desktop
  ui.setDefaultTimeout(10_000)
  main = ui.getByRole('main')
  await setUp(ui)
  const file = (name: string, lines: readonly string[]) => {
    const at = path.join(folder, name)
    writeFileSync(at, `\uFEFF${lines.join('\r\n')}\r\n`)
    return at
  }
  await importFile(
    ui,
    file('clientes.csv', ['Código;Razão Social;CPF/CNPJ;Tipo', `C001;${CUSTOMER};999.000.001-88;Dentista`]),
  )
  await importFile(
    ui,
    file('titulos.csv', [
      'Título;Parcela;Código do cliente;Emissão;Vencimento;Valor',
      '7001;1/1;C001;01/09/2026;01/10/2026;1.000,00',
    ]),
  )
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(folder, { recursive: true })
})

const shows = (text: string | RegExp) => main.getByText(text).first().waitFor()

test('the agreed terms charge fine and interest', async () => {
  await openCustomer(desktop.ui, CUSTOMER)
  // 2 % and 52 days of 1 % a month.
  await main.getByRole('row').filter({ hasText: '7001' }).getByText('1.037,33').first().waitFor()
})

test('without terms the legal rate charges, once the table has its months', async () => {
  const { ui } = desktop
  await goTo(ui, 'Ajustes')
  await main.getByRole('link', { name: 'Cobrança' }).click()
  await choose(ui, 'De onde vêm os juros', 'Nada foi combinado: taxa legal e IPCA (CC, arts. 389 e 406)')
  expect(await main.getByLabel('Multa por atraso (%)').isDisabled()).toBe(true)
  await main.getByRole('button', { name: 'Salvar condições' }).click()
  await shows(/^Faltam na tabela: 11\/2025, /)
  const paste = main.getByLabel('Colar da planilha')
  await paste.fill('Mês\tTaxa legal\tIPCA\n10/2026\t0,62\t0,45\n11/2026\tx\t')
  await shows('Linha 3 não reconhecida: “11/2026 x”.')
  // What was not understood stays, to be mended.
  expect(await paste.inputValue()).toContain('11/2026')
  await paste.fill('Mês\tTaxa legal\tIPCA\n10/2026\t0,62\t0,45\n11/2026\t0,9\t0,3')
  await main.getByRole('row').filter({ hasText: '11/2026' }).getByText('0,90').waitFor()
  expect(await paste.inputValue()).toBe('')
  await openCustomer(ui, CUSTOMER)
  // October 0.62 %, 21 of 30 days of November of 0.9 %: 12.50; IPCA 0.45 % and 21 days of 0.3 %: 6.61. No fine.
  await main.getByRole('row').filter({ hasText: '7001' }).getByText('1.019,11').first().waitFor()
  await goTo(ui, 'Início')
  await shows(/^11 meses faltam na tabela de taxas/)
})
