import { createRequire } from 'node:module'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, type Page, _electron } from 'playwright'

const root = path.resolve(import.meta.dirname, '../..')

/** The day every end-to-end test and the demo live on; the anchor of the sample laboratory. */
export const TODAY = '2026-11-22'

/** Real Electron when `EM_DIA_ELECTRON=real`, otherwise the stand-in: one suite for both. */
export function executablePath(): string {
  if (process.env['EM_DIA_ELECTRON'] !== 'real') return path.join(root, 'tests/stand-in/electron')
  return createRequire(import.meta.url)('electron') as string
}

export interface DesktopApp {
  readonly app: ElectronApplication
  readonly ui: Page
  readonly profile: string
  /** Ends it as a person would. */
  close(): Promise<void>
  /** Ends it as a power cut would: SIGKILL to the main process, and the browser with it. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  /** Where the data lies; a new empty folder unless given. */
  profile?: string
  switches?: string[]
  viewport?: { width: number; height: number }
  env?: Record<string, string>
  /** Frozen day of the window's clock, `YYYY-MM-DD`; null leaves the clock alone. */
  today?: string | null
}

/** A new profile whose path has a space and accents, as on many a Windows PC. */
export function newProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'Laboratório José ção '))
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

/** Starts the built app and waits for its window's page. */
export async function launchApp(options: LaunchOptions = {}): Promise<DesktopApp> {
  const profile = options.profile ?? newProfile()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: executablePath(),
    args: [...sandbox, root, `--user-data-dir=${profile}`, ...(options.switches ?? [])],
    cwd: root,
    env: { ...(process.env as Record<string, string>), TZ: 'America/Sao_Paulo', ...options.env },
    timeout: 60_000,
  })
  if (process.env['E2E_VERBOSE']) {
    app.process().stderr?.on('data', (data: Buffer) => process.stderr.write(data))
    app.process().stdout?.on('data', (data: Buffer) => process.stderr.write(data))
  }
  const ui = await uiPage(app)
  if (options.today !== null) {
    // The page's first look at the clock comes before this; a fresh document sees only the frozen day.
    await ui.clock.setFixedTime(new Date(`${options.today ?? TODAY}T10:30:00-03:00`))
    await ui.reload()
  }
  await ui.setViewportSize(options.viewport ?? { width: 1366, height: 768 })
  return {
    app,
    ui,
    profile,
    close: () => app.close(),
    async kill() {
      const main = app.process()
      const ended = new Promise((resolve) => main.once('exit', resolve))
      main.kill('SIGKILL')
      await ended
    },
  }
}

/** The page of the UI window; the hidden store window is a page too, so windows are told apart by address. */
export async function uiPage(app: ElectronApplication): Promise<Page> {
  const isUi = (page: Page) => /^(app:\/\/ui\/|https:\/\/ui\.app\.)/.test(page.url())
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const page = app.windows().find(isUi)
    if (page) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(
    `no UI window; there are: ${app
      .windows()
      .map((page) => page.url())
      .join(' ')}`,
  )
}
