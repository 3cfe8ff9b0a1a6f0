import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DesktopApp, launchApp, newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import { goTo, importFile, importSample, OWNER, sampleFile, setUp, signIn } from '#tests/support/journey.ts'
import { recovered } from '#shared/pt-br/recovery.ts'

const profile = newProfile()
let desktop: DesktopApp
let before = ''

const totals = async (ui: Page) => {
  await goTo(ui, 'A receber')
  const summary = ui.getByText('Total em aberto').locator('..')
  await summary.getByText('Principal').waitFor()
  return summary.innerText()
}

/** Starts again over what was done to the profile, and says what the screen said of it. */
async function startOver(): Promise<string> {
  desktop = await launchApp({ profile })
  await desktop.ui.getByText(OWNER.name).first().waitFor()
  await signIn(desktop.ui)
  const notice = desktop.ui.getByRole('dialog', { name: recovered.title })
  await notice.waitFor()
  const said = await notice.innerText()
  await notice.getByRole('button', { name: recovered.acknowledge }).click()
  return said
}

const databaseFiles = () =>
  globSync(path.join(profile, '**/IndexedDB/*store*/*')).filter((file) => statSync(file).isFile())

beforeAll(async () => {
  desktop = await launchApp({ profile })
  await setUp(desktop.ui, 'import')
  await importSample(desktop.ui)
  before = await totals(desktop.ui)
})
afterAll(async () => {
  await desktop.close()
  removeProfile(profile)
})

test('a deleted database folder is rebuilt to the last acknowledged command', async () => {
  await desktop.kill()
  const folders = globSync(path.join(profile, '**/IndexedDB'))
  expect(folders.length).toBeGreaterThan(0)
  for (const folder of folders) rmSync(folder, { recursive: true })
  const said = await startOver()
  expect(said).toContain(recovered.nothingLost)
  expect(said).toContain('120 clientes')
  expect(await totals(desktop.ui)).toBe(before)
})

test('a damaged database file is noticed, and the database rebuilt', async () => {
  await desktop.close()
  const largest = databaseFiles().toSorted((a, b) => statSync(b).size - statSync(a).size)[0]!
  const bytes = readFileSync(largest)
  for (let at = bytes.length >> 2; at < bytes.length; at += 499) bytes[at]! ^= 0xff
  writeFileSync(largest, bytes)
  const said = await startOver()
  expect(said).toContain(recovered.nothingLost)
  expect(await totals(desktop.ui)).toBe(before)
})

describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('a full disk', () => {
  const mount = mkdtempSync(path.join(tmpdir(), 'em-dia-disk-'))
  let small: DesktopApp

  beforeAll(async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', mount])
    const folder = path.join(mount, 'perfil')
    mkdirSync(folder)
    small = await launchApp({ profile: folder })
    await setUp(small.ui, 'import')
    await importFile(small.ui, sampleFile('clientes.csv'))
  })
  afterAll(async () => {
    await small.close()
    execFileSync('umount', ['-l', mount])
    rmSync(mount, { recursive: true })
  })

  test('makes the app read-only with a clear word, loses nothing, and ends when there is room', async () => {
    const filler = path.join(mount, 'enchimento')
    const free = Number(
      execFileSync('df', ['--output=avail', '-B1', mount], { encoding: 'utf8' }).split('\n')[1],
    )
    writeFileSync(filler, Buffer.alloc(free - 4 * 1024 * 1024))
    const warning = small.ui.getByText(/O disco está cheio/).first()
    await warning.waitFor({ timeout: 60_000 })
    await goTo(small.ui, 'Clientes')
    await small.ui.getByText('120 clientes').waitFor()
    rmSync(filler)
    await warning.waitFor({ state: 'hidden', timeout: 60_000 })
    await importFile(small.ui, sampleFile('titulos.csv'))
  })
})
