import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright'
import { figure, ms, percentile } from '#tests/bench/figures.ts'
import { type DesktopApp, launchApp } from '#tests/support/desktop-app.ts'
import { goTo, signIn } from '#tests/support/journey.ts'
import { megabytes, memoryOfTree } from './process-memory.ts'

const RUNS = 5
type Start = { toSignIn: number; toHome: number; toAging: number; launch: number; memory: number }

/** The moment at which what is in the page has been painted, on the clock of the machine. */
const painted = (ui: Page) =>
  ui.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
        )
      }),
  )

/** The aging's first row, or its word that nothing is owed. */
async function agingShown(ui: Page): Promise<void> {
  await ui.getByRole('row').nth(1).or(ui.getByText('Ninguém deve nada nesta data')).first().waitFor()
}

/** Opens, signs in, goes to the aging and over the other screens. The window is asked for when the engine is up. */
async function start(profile: string): Promise<Start> {
  const before = Date.now()
  const desktop = await launchApp({ profile, today: null })
  const { ui, app } = desktop
  const up = await ui.evaluate(() => performance.timeOrigin)
  await ui.getByLabel(/PIN/).first().waitFor()
  const toSignIn = await painted(ui)
  const typed = Date.now()
  await signIn(ui)
  const home = await painted(ui)
  await goTo(ui, 'A receber')
  await agingShown(ui)
  const end = await painted(ui)
  await overScreens(desktop)
  const memory = memoryOfTree(app.process().pid!) ?? 0
  await desktop.close()
  return { launch: up - before, toSignIn: toSignIn - up, toHome: home - typed, toAging: end - up, memory }
}

async function overScreens({ ui }: DesktopApp): Promise<void> {
  for (const screen of ['Clientes', 'Cartas', 'Importar', 'Ajustes', 'Início', 'A receber']) {
    await goTo(ui, screen)
    await setTimeout(700)
  }
}

/** Start to the aging painted, and memory after a walk over the screens, of a full and an empty laboratory. */
export async function measureScreens(profiles: { empty: string; M: string }): Promise<void> {
  const runs: Record<'empty' | 'M', Start[]> = { empty: [], M: [] }
  for (let run = 0; run < RUNS; run++) {
    runs.empty.push(await start(profiles.empty))
    runs.M.push(await start(profiles.M))
  }
  const of = (which: 'empty' | 'M', what: keyof Start) =>
    percentile(
      runs[which].map((run) => run[what]),
      50,
    )
  figure(
    'start of M to aging painted, sign-in included',
    ms(of('M', 'toAging')),
    '≤ 1.5 s',
    `empty app ${ms(of('empty', 'toAging'))}`,
  )
  figure(
    '  window asked for to sign-in painted',
    ms(of('M', 'toSignIn')),
    '',
    `empty app ${ms(of('empty', 'toSignIn'))}`,
  )
  figure(
    '  PIN typed to first screen painted',
    ms(of('M', 'toHome')),
    '',
    `empty app ${ms(of('empty', 'toHome'))}`,
  )
  figure(
    '  before it: launch to engine up',
    ms(of('M', 'launch')),
    '',
    `empty app ${ms(of('empty', 'launch'))}`,
  )
  const [full, empty] = [of('M', 'memory'), of('empty', 'memory')]
  figure(
    'memory of all processes on M, after use',
    megabytes(full - empty),
    '≤ 450 MB',
    `${megabytes(full)} against ${megabytes(empty)} empty`,
  )
}
