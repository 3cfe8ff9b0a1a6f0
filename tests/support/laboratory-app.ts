import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import { type DesktopApp, launchApp, type LaunchOptions, removeProfile } from './desktop-app.ts'
import { importFile, setUp } from './journey.ts'

const headers = {
  clientes: 'Código;Razão Social;CPF/CNPJ;Tipo',
  titulos: 'Título;Parcela;Código do cliente;Emissão;Vencimento;Valor',
  pagamentos: 'Título;Parcela;Código do cliente;Data do pagamento;Valor pago;Forma de pagamento',
}

/** A laboratory that was just set up in the built app, and the hands to work in it. */
export interface LaboratoryApp {
  readonly desktop: DesktopApp
  readonly ui: Page
  readonly main: Locator
  readonly dialog: Locator
  /** A folder for files that goes with the test. */
  readonly folder: string
  /** Writes a file as Windows programs do; answers where it lies. */
  file(name: string, lines: readonly string[]): string
  /** Imports rows under the header of the sample files. */
  bring(kind: keyof typeof headers, rows: readonly string[]): Promise<void>
  /** Presses the only button of the name. */
  press(name: string | RegExp, within?: Locator): Promise<void>
  /** Waits until a text is there. */
  shows(text: string | RegExp, within?: Locator): Promise<void>
  /** Goes to sleep and wakes on another day. */
  wakeOn(today: string): Promise<void>
  end(): Promise<void>
}

/** Launches the app and walks through the first run; `today` of the options is the day it lives on. */
export async function openLaboratory(options: LaunchOptions = {}): Promise<LaboratoryApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-arquivos-'))
  const desktop = await launchApp(options)
  const { ui } = desktop
  ui.setDefaultTimeout(15_000)
  await setUp(ui)
  const main = ui.getByRole('main')
  const file = (name: string, lines: readonly string[]) => {
    const written = path.join(folder, name)
    writeFileSync(written, `\uFEFF${lines.join('\r\n')}\r\n`)
    return written
  }
  return {
    desktop,
    ui,
    main,
    dialog: ui.getByRole('dialog'),
    folder,
    file,
    bring: (kind, rows) => importFile(ui, file(`${kind}.csv`, [headers[kind], ...rows])),
    press: (name, within = main) => within.getByRole('button', { name }).click(),
    shows: (text, within = main) => within.getByText(text).first().waitFor(),
    async wakeOn(today) {
      await ui.clock.setFixedTime(new Date(`${today}T10:30:00-03:00`))
      await ui.reload()
      await ui.getByRole('navigation').waitFor()
    },
    async end() {
      await desktop.close()
      removeProfile(desktop.profile)
      rmSync(folder, { recursive: true })
    },
  }
}
