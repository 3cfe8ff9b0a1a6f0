import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { letterFileName, FreeNames } from '#electron/main/documents/file-names.ts'
import { PressPool, poolSize } from '#electron/main/documents/pool.ts'
import {
  type RenderDesk,
  type RenderRequest,
  renderLetters,
} from '#electron/main/documents/render-letters.ts'
import { refusalCodeOf } from '#electron/main/refusal.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { buildLetter } from '#tests/shared/documents/build-letter.ts'
import { uuidOf } from '#tests/support/build.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fontsFolder, hasPoppler, pagesOf, workerScript } from './printed.ts'

let pool: PressPool
let folder: string
const faults: unknown[] = []
beforeEach(() => {
  pool = new PressPool({ script: workerScript, fontsFolder, size: 2 })
  folder = mkdtempSync(path.join(tmpdir(), 'em-dia-letters-'))
  faults.length = 0
})
afterEach(() => pool.close())

function letterTo(index: number, name: string): Letter {
  const letter = buildLetter({
    titles: 1,
    id: uuidOf(4, index),
    number: `CC-2026-${String(index).padStart(6, '0')}`,
  })
  return { ...letter, debtor: { ...letter.debtor, name } }
}
const lettersTo = (...names: string[]) => names.map((name, index) => letterTo(index + 1, name))

function desk(letters: Letter[], answers: { folder?: string | null; file?: string | null } = {}): RenderDesk {
  return {
    pool,
    log: { info: () => {}, warn: () => {}, error: (_, fault) => void faults.push(fault) },
    dialogs: {
      openFolder: async () => (answers.folder === undefined ? folder : answers.folder),
      saveFile: async ({ suggestedName }) =>
        answers.file === undefined ? path.join(folder, suggestedName) : answers.file,
      openFile: async () => null,
      openFiles: async () => [],
    },
    // The store answers in its own order.
    store: {
      letters: async ({ ids }: { ids: string[] }) =>
        letters.filter((letter) => ids.includes(letter.id)).reverse(),
    },
  }
}

async function run(
  letters: Letter[],
  output: RenderRequest['output'],
  on = desk(letters),
  signal?: AbortSignal,
) {
  const rendering = renderLetters({ letterIds: letters.map((letter) => letter.id), output }, on, signal)
  const progress: number[] = []
  for (;;) {
    const step = await rendering.next()
    if (step.done) return { ...step.value, progress }
    progress.push(step.value.done)
  }
}
const refused = (work: Promise<unknown>) => work.then(() => 'not refused', refusalCodeOf)
const saved = () => readdirSync(folder).sort()

describe('letters into a folder', () => {
  it('saves one whole PDF each, named after number and customer, and says how far it is', async () => {
    const result = await run(lettersTo('Ana Souza', 'CON', 'Clínica A/B: "Sorriso" <SP>?'), 'folder')
    expect(result).toMatchObject({ path: folder, files: 3 })
    expect(result.progress).toEqual([0, 1, 2, 3])
    expect(saved()).toEqual([
      'CC-2026-000001 - Ana Souza.pdf',
      'CC-2026-000002 - CON.pdf',
      'CC-2026-000003 - Clínica A B Sorriso SP.pdf',
    ])
    for (const name of saved())
      expect(readFileSync(path.join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('never writes over a file that is there', async () => {
    writeFileSync(path.join(folder, 'cc-2026-000001 - ana souza.PDF'), 'de outrem')
    await run(lettersTo('Ana Souza'), 'folder')
    expect(saved()).toEqual(['CC-2026-000001 - Ana Souza (2).pdf', 'cc-2026-000001 - ana souza.PDF'])
    expect(readFileSync(path.join(folder, 'cc-2026-000001 - ana souza.PDF'), 'utf8')).toBe('de outrem')
  })

  it('does nothing when no folder is chosen', async () => {
    const letters = lettersTo('Ana Souza')
    expect(await run(letters, 'folder', desk(letters, { folder: null }))).toMatchObject({
      path: null,
      files: 0,
    })
  })

  it('stops when it is left, and keeps what is complete', async () => {
    const letters = Array.from({ length: 40 }, (_, index) => letterTo(index, `Cliente ${index}`))
    const rendering = renderLetters(
      { letterIds: letters.map(({ id }) => id), output: 'folder' },
      desk(letters),
    )
    await rendering.next()
    await rendering.next()
    await rendering.return({ path: null, files: 0 })
    const kept = saved()
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(40)
    for (const name of kept)
      expect(readFileSync(path.join(folder, name)).subarray(-6).toString()).toContain('%%EOF')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(saved()).toEqual(kept)
  })

  it('refuses a letter that is not stored', async () => {
    const letters = lettersTo('Ana', 'Bia')
    expect(await refused(run(letters, 'folder', desk(letters.slice(0, 1))))).toBe('letter-unknown')
  })

  it('loses only the letter whose thread dies, saves the others, and says which', async () => {
    pool.close()
    pool = new PressPool({
      script: path.resolve('tests/electron/main/documents/dying-worker.ts'),
      fontsFolder,
      size: 2,
    })
    const letters = lettersTo('Ana', 'Fim', 'Bia', 'Caio')
    expect(await refused(run(letters, 'folder'))).toBe('save-failed')
    expect(saved().map((name) => name.slice(17))).toEqual(['Ana.pdf', 'Bia.pdf', 'Caio.pdf'])
    expect(faults).toHaveLength(1)
  })
})

describe('letters in one PDF', () => {
  it.skipIf(!hasPoppler)('come in the order asked for, each with its own page numbers', async () => {
    const letters = lettersTo('Zélia', 'Ana', 'Márcio')
    const { path: file, files, progress } = await run(letters, 'merged-file')
    const pages = pagesOf(readFileSync(file!))
    expect(pages).toHaveLength(3)
    letters.forEach((letter, index) => {
      expect(pages[index]).toContain(letter.debtor.name)
      expect(pages[index]).toContain('Página 1 de 1')
    })
    expect(files).toBe(1)
    expect(progress.at(-1)).toBe(3)
  })

  it('are saved where the person says, or nowhere', async () => {
    const letters = lettersTo('Ana', 'Bia')
    expect(await run(letters, 'merged-file')).toMatchObject({
      path: path.join(folder, 'Cartas de cobrança (2 cartas).pdf'),
    })
    expect(saved()).toEqual(['Cartas de cobrança (2 cartas).pdf'])
    expect(await run(letters, 'merged-file', desk(letters, { file: null }))).toMatchObject({
      path: null,
      files: 0,
    })
  })

  it('stop at once when cancelled, leaving no file', async () => {
    const letters = Array.from({ length: 300 }, (_, index) => letterTo(index, `Cliente ${index}`))
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 300)
    expect(await refused(run(letters, 'merged-file', desk(letters), controller.signal))).toBe('cancelled')
    expect(saved()).toEqual([])
    expect((await pool.print({ kind: 'letter', letter: letterTo(1, 'Depois') })).length).toBeGreaterThan(1000)
  })
})

describe('the pool', () => {
  it('has a thread for each core but one, from 1 to 4', () => {
    expect([1, 2, 4, 16].map(poolSize)).toEqual([1, 1, 3, 4])
  })

  it('replaces a worn thread without losing a letter', async () => {
    pool.close()
    pool = new PressPool({ script: workerScript, fontsFolder, size: 2, documentsAThread: 3 })
    const pdfs = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        pool.print({ kind: 'letter', letter: letterTo(index, 'Ana') }),
      ),
    )
    expect(pdfs.every((pdf) => pdf.length > 1000)).toBe(true)
  })
})

describe('file names', () => {
  it.each([
    ['Ana. ', 'CC-1 - Ana.pdf'],
    ['a\u0000b\u202Ec', 'CC-1 - a b c.pdf'],
    ['x'.repeat(300), `CC-1 - ${'x'.repeat(73)}.pdf`],
    ['..\\..\\Windows', 'CC-1 - .. .. Windows.pdf'],
  ])('%j', (name, expected) => expect(letterFileName('CC-1', name)).toBe(expected))

  it('counts up, blind to case and to how accents are composed', () => {
    const names = new FreeNames(['São.pdf'.normalize('NFD'), 'a.pdf', 'a (2).pdf'])
    expect([names.take('SÃO.pdf'), names.take('A.pdf'), names.take('A.pdf')]).toEqual([
      'SÃO (2).pdf',
      'A (3).pdf',
      'A (4).pdf',
    ])
  })
})
