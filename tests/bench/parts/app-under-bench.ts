import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, type Page, _electron } from 'playwright'
import { build } from 'vite'
import type { Bench } from '#tests/bench/window/window.ts'
import { executablePath } from '#tests/support/desktop-app.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const bench = 'tests/bench/window/index.html'

declare global {
  interface Window {
    bench: Bench
  }
}

/** What was timed, for the head of the output. */
export const transport =
  process.env['EM_DIA_ELECTRON'] === 'real'
    ? 'real Electron: window ↔ store and window ↔ main over message ports'
    : 'stand-in: window ↔ store over a direct page-to-page port; what main takes part in is relayed over DevTools'

/** A copy of the built app whose window is the bench's page; main, preload and store are the product's. Answers its folder. */
export async function prepareBenchApp(): Promise<string> {
  if (!existsSync(path.join(root, 'out/main/index.js'))) throw new Error('run npm run build first')
  const folder = await mkdtemp(path.join(tmpdir(), 'em-dia-bench-app-'))
  for (const part of ['out/main', 'out/preload', 'package.json']) {
    await cp(path.join(root, part), path.join(folder, part), { recursive: true })
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const outDir = path.join(folder, 'out/renderer')
  const input = { ui: path.join(root, bench), store: path.join(root, 'electron/store/index.html') }
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: '/',
    publicDir: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  })
  await mkdir(path.join(outDir, 'renderer'))
  await rename(path.join(outDir, bench), path.join(outDir, 'renderer/index.html'))
  return folder
}

export interface BenchApp {
  app: ElectronApplication
  page: Page
  /** Chooses a file for `bench.importChosen`. */
  choose: (file: string) => Promise<void>
}

/** Starts the bench's copy on a profile and waits for its page. */
export async function startBenchApp(folder: string, profile: string): Promise<BenchApp> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, folder, `--user-data-dir=${profile}`]
  const app = await _electron.launch({ executablePath: executablePath(), args, cwd: folder, timeout: 60_000 })
  const page = await pageTitled(app, 'bench')
  await page.waitForFunction(() => 'bench' in window)
  return { app, page, choose: (file) => page.locator('input').setInputFiles(file) }
}

async function pageTitled(app: ElectronApplication, title: string): Promise<Page> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    for (const page of app.windows()) {
      if ((await page.title().catch(() => '')) === title) return page
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`no window titled ${title}`)
}

/** Takes a folder of a run away. */
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })
