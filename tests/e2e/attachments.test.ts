import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { answerDialogs, goTo, setUp } from '#tests/support/journey.ts'

/** A file comes in by drop or by the dialog, lies in the data folder, and is missed when somebody deletes it there. */

const MEGABYTE = 1024 * 1024
const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-anexos-'))
let desktop: DesktopApp
let dialog: Locator

beforeAll(async () => {
  desktop = await launchApp()
  const { ui } = desktop
  ui.setDefaultTimeout(20_000)
  await setUp(ui)
  await goTo(ui, 'Crédito')
  await ui.getByRole('tab', { name: 'Lista negra' }).click()
  await ui.getByRole('button', { name: 'Bloquear', exact: true }).click()
  dialog = ui.getByRole('dialog')
  await dialog.getByText('Arraste arquivos para cá').waitFor()
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(folder, { recursive: true })
})

/** Paths of the attached files under the data folder, `ab/ab….pdf`. */
function stored(under = path.join(desktop.profile, 'dados/anexos')): string[] {
  return readdirSync(under, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.basename(entry.parentPath), entry.name))
    .sort()
}

/** Drops a file that begins as a PDF does and goes on with `fill`. */
async function drop(name: string, bytes: number, fill: number): Promise<void> {
  await dialog.getByText('Arraste arquivos para cá').evaluate(
    (zone, { name, bytes, fill }) => {
      const content = new Uint8Array(bytes).fill(fill)
      content.set(new TextEncoder().encode('%PDF-1.7\n'))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name))
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, bytes, fill },
  )
}

/** What the app asked the system to open, in the stand-in's record; null on real Electron. */
const opened = () =>
  desktop.app.evaluate(() => {
    const stage = Reflect.get(globalThis, '__standin') as
      | { record: { what: string; args: unknown[] }[] }
      | undefined
    return stage?.record.filter(({ what }) => what === 'openPath').map(({ args }) => String(args[0])) ?? null
  })

test('a scan of 30 MB is copied while the window goes on', async () => {
  await drop('Contrato – Conceição.pdf', 30 * MEGABYTE, 7)
  // The rest of the form is there meanwhile.
  await dialog.getByLabel('Motivo').fill('Cheque devolvido duas vezes em outubro')
  await dialog.getByText('Contrato – Conceição.pdf').waitFor()
  await dialog.getByText('31,5 MB').waitFor()
  expect(stored()).toEqual([expect.stringMatching(/^([0-9a-f]{2})\/\1[0-9a-f]{62}\.pdf$/)])
})

test('what is too large, empty or a program in disguise is refused by name, and nothing of it stays', async () => {
  await drop('enorme.pdf', 60 * MEGABYTE, 1)
  await dialog.getByText(/enorme\.pdf é grande demais \(limite de 50 MB\)/).waitFor()
  const disguised = path.join(folder, 'boleto.pdf')
  writeFileSync(disguised, 'MZ\u0090\0This program cannot be run in DOS mode')
  await answerDialogs(desktop.app, disguised)
  await dialog.getByRole('button', { name: 'Provas: Escolher arquivos…' }).click()
  await dialog.getByText(/boleto\.pdf não é de um tipo aceito como anexo/).waitFor()
  expect(stored()).toHaveLength(1)
})

test('the system opens the file in the data folder, and nothing else', async () => {
  await dialog.getByRole('button', { name: 'Abrir Contrato – Conceição.pdf' }).click()
  await expect
    .poll(opened)
    .toSatisfy((paths) => paths === null || (paths as string[]).length === 1, 'one file was opened')
  for (const one of (await opened()) ?? [])
    expect(one).toBe(path.join(desktop.profile, 'dados/anexos', stored()[0]!))
})

test('a copy for the stick takes the attachments along', async () => {
  const { app, ui } = desktop
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await goTo(ui, 'Ajustes')
  await ui
    .getByRole('link', { name: /Cópias|Backup|segurança/i })
    .or(ui.getByRole('tab', { name: /Cópias|Backup|segurança/i }))
    .first()
    .click()
  await answerDialogs(app, path.join(folder, 'em-dia.copia'))
  await ui.getByRole('button', { name: 'Copiar para pendrive' }).click()
  await ui
    .getByText(/^Cópia salva em .*em-dia\.copia, com 1 anexo novo na pasta “anexos” ao lado\.$/)
    .waitFor()
  expect(readdirSync(folder)).toContain('em-dia.copia')
  expect(stored(path.join(folder, 'anexos'))).toEqual(stored())
})

test('deleted on the disk, it is missed by its name', async () => {
  const { ui } = desktop
  // The settings have a link to the policy of credit, too.
  await ui.getByRole('link', { name: 'Crédito', exact: true }).click()
  await ui.getByRole('tab', { name: 'Lista negra' }).click()
  await ui.getByRole('button', { name: 'Bloquear', exact: true }).click()
  dialog = ui.getByRole('dialog')
  await drop('RG.pdf', 100_000, 3)
  const open = dialog.getByRole('button', { name: 'Abrir RG.pdf' })
  await open.waitFor()
  for (const file of stored()) rmSync(path.join(desktop.profile, 'dados/anexos', file), { force: true })
  // Looked for meanwhile it is missed in its line, and else when somebody opens it.
  const missed = ui.getByText(/O arquivo RG\.pdf não está mais na pasta do Em Dia\. Anexe-o de novo/).or(
    dialog
      .getByRole('listitem')
      .filter({ hasText: 'RG.pdf' })
      .getByText(/^O arquivo sumiu da pasta/),
  )
  await open.click({ timeout: 2000 }).catch(() => undefined)
  await missed.first().waitFor()
})
