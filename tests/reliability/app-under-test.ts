import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { build } from 'vite'
import { descendants } from '#tests/support/process-tree.ts'
import type { Control } from './hammer/hammer.ts'

const root = resolve(import.meta.dirname, '../..')
const executablePath = process.env['ELECTRON_BIN'] ?? join(root, 'tests/stand-in/electron')

/** A copy of the built app whose window is the hammer; main, preload and store are the product's. Answers its folder. */
export async function prepareApp(folder: string): Promise<string> {
  for (const built of ['out/main/index.js', 'out/preload/port.cjs']) {
    if (!existsSync(join(root, built))) throw new Error(`${built} is missing: run npm run build first`)
  }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const part of ['out/main', 'out/preload', 'package.json']) {
    await cp(join(root, part), join(folder, part), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const hammer = 'tests/reliability/hammer/index.html'
  const renderer = join(folder, 'out/renderer')
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: '/',
    publicDir: false,
    build: {
      outDir: renderer,
      emptyOutDir: true,
      rolldownOptions: { input: { ui: join(root, hammer), store: join(root, 'electron/store/index.html') } },
    },
  })
  await mkdir(join(renderer, 'renderer'))
  await rename(join(renderer, hammer), join(renderer, 'renderer/index.html'))
  return folder
}

/** What was acknowledged, by kind: `customer`, `titles`, `payment`. */
export class Acknowledged {
  readonly #keys = new Map<string, Set<string>>()

  hear(line: string): void {
    const [word, kind, key] = line.split(' ')
    if (word !== 'ack' || !kind || !key) return
    const keys = this.#keys.get(kind) ?? new Set()
    this.#keys.set(kind, keys.add(key))
  }

  of(kind: string): ReadonlySet<string> {
    return this.#keys.get(kind) ?? new Set()
  }

  get size(): number {
    return [...this.#keys.values()].reduce((sum, keys) => sum + keys.size, 0)
  }

  /** The keys acknowledged and not found. */
  missingFrom(found: { customers: string[]; withTitles: string[]; payments: string[] }): string[] {
    const places = { customer: found.customers, titles: found.withTitles, payment: found.payments }
    return Object.entries(places).flatMap(([kind, keys]) => {
      const there = new Set(keys)
      return [...this.of(kind)].filter((key) => !there.has(key)).map((key) => `${kind} ${key}`)
    })
  }
}

export interface Running {
  app: ElectronApplication
  page: Page
}

declare global {
  interface Window {
    control: Control
  }
}

/** Starts the app on a profile and waits until the store serves, whatever recovery that takes. */
export async function startApp(
  folder: string,
  profile: string,
  heard: (line: string) => void,
): Promise<Running> {
  const args = [folder, `--user-data-dir=${profile}`]
  const app = await _electron.launch({ executablePath, args, cwd: folder, timeout: 60_000 })
  if (process.env['VERBOSE']) {
    app.process().stderr?.pipe(process.stderr)
    app.process().stdout?.pipe(process.stdout)
  }
  const page = await findPage(app, 'hammer')
  page.on('console', (message) => heard(message.text()))
  await page.waitForFunction(() => 'control' in window)
  return { app, page }
}

async function findPage(app: ElectronApplication, title: string): Promise<Page> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    for (const page of app.windows()) {
      if ((await page.title().catch(() => '')) === title) return page
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`no window titled ${title}`)
}

/** What the store's keeper says once it is done starting: `ready`, with what was recovered, or `failed`. */
export async function settled(
  page: Page,
): Promise<{ kind: string; recovered?: { cause: string; lost: string[] } | null }> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; ) {
    const state = await page.evaluate(() => window.control.state())
    if (state.kind === 'ready' || state.kind === 'failed') return state
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the store did not settle in two minutes')
}

/** SIGKILL to the app and every process below it, at once. */
export async function killAll({ app }: Running): Promise<void> {
  const main = app.process().pid
  if (!main) return
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  for (const pid of [main, ...descendants(main)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It had ended by itself.
    }
  }
  await gone
}
