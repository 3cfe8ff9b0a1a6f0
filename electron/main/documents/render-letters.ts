import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '#electron/main/files/save-file.ts'
import { refusal, refusalCodeOf } from '#electron/main/refusal.ts'
import type { Dialogs, Log, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import type { Progress } from '#shared/contracts/common.ts'
import type { letterOutputs } from '#shared/contracts/desktop.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { letterFileWords } from '#shared/pt-br/letters.ts'
import type { Drawable } from './drawable.ts'
import { FreeNames, letterFileName } from './file-names.ts'
import { inParallel } from './in-parallel.ts'
import type { PressPool } from './pool.ts'

/** Letters fetched at once: a letter carries its logo, and a slice must not hold main up. */
const SLICE = 25

export type RenderRequest = { letterIds: string[]; output: (typeof letterOutputs)[number] }
export type RenderResult = { path: string | null; files: number }
export type RenderDesk = {
  store: Pick<StoreForMainClient, 'letters'>
  dialogs: Dialogs
  pool: PressPool
  log: Log
}
type Rendering = AsyncGenerator<Progress, RenderResult>

const NOTHING: RenderResult = { path: null, files: 0 }

/** Prints issued letters where the person says. Refuses `letter-unknown`, `cancelled`, `disk-full`, `save-failed`. */
export async function* renderLetters(
  { letterIds, output }: RenderRequest,
  desk: RenderDesk,
  signal?: AbortSignal,
): Rendering {
  const stop = new AbortController()
  const whole = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  try {
    if (output === 'folder') return yield* intoFolder(letterIds, desk, whole)
    return yield* merged(letterIds, desk, whole)
  } finally {
    // Whoever leaves in the middle leaves no thread at work.
    stop.abort()
  }
}

async function* intoFolder(ids: string[], desk: RenderDesk, signal: AbortSignal): Rendering {
  const { dialogs, pool, log } = desk
  const folder = await dialogs.openFolder({ title: letterFileWords.chooseFolder })
  if (folder === null) return NOTHING
  const names = new FreeNames(await readdir(folder).catch(() => refuse(folder)))
  const failed: string[] = []
  let files = 0
  const save = async (letter: Letter): Promise<void> => {
    const name = names.take(fileName(letter))
    try {
      await saveFile(join(folder, name), await printAgain(pool, letter, signal))
      files++
    } catch (error) {
      // A refusal (full disk, cancelled) would be the next letter's too; a fault is this letter's own.
      if (signal.aborted || refusalCodeOf(error) !== null) throw error
      log.error('a letter could not be printed', error)
      failed.push(name)
    }
  }
  const total = ids.length
  yield { done: 0, total }
  const letters = each(slicesOf(ids, desk, signal))
  for await (const _ of inParallel(letters, pool.size, save)) yield { done: files + failed.length, total }
  if (failed.length > 0) throw refusal('save-failed', { path: failed.join(', ') })
  return { path: folder, files }
}

async function* merged(ids: string[], desk: RenderDesk, signal: AbortSignal): Rendering {
  const path = await askWhere(ids, desk, signal)
  if (path === null) return NOTHING
  const total = ids.length
  const news = new News({ done: 0, total })
  const printing = desk.pool.merge(drawn(slicesOf(ids, desk, signal)), total, {
    signal,
    onPrinted: (done) => news.tell({ done, total }),
  })
  void printing.then(news.end, news.end)
  yield* news.heard()
  const pdf = await printing
  await saveFile(path, pdf)
  return { path, files: 1 }
}

async function askWhere(ids: string[], desk: RenderDesk, signal: AbortSignal): Promise<string | null> {
  const [only] = ids.length === 1 ? await fetchLetters(ids, desk, signal) : []
  return desk.dialogs.saveFile({
    title: letterFileWords.saveMerged,
    suggestedName: only ? fileName(only) : letterFileWords.mergedName(ids.length),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
}

/** A thread may die of what it printed before: one more try, in a fresh one. */
async function printAgain(pool: PressPool, letter: Letter, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await pool.print({ kind: 'letter', letter }, signal)
  } catch (error) {
    if (signal.aborted) throw error
    return pool.print({ kind: 'letter', letter }, signal)
  }
}

async function* slicesOf(ids: string[], desk: RenderDesk, signal: AbortSignal): AsyncGenerator<Letter[]> {
  for (let at = 0; at < ids.length; at += SLICE) yield fetchLetters(ids.slice(at, at + SLICE), desk, signal)
}

/** In the order asked for. */
async function fetchLetters(ids: string[], { store }: RenderDesk, signal: AbortSignal): Promise<Letter[]> {
  if (signal.aborted) throw refusal('cancelled')
  const found = new Map((await store.letters({ ids }, { signal })).map((letter) => [letter.id, letter]))
  return ids.map((id) => {
    const letter = found.get(id)
    if (!letter) throw refusal('letter-unknown')
    return letter
  })
}

async function* drawn(slices: AsyncIterable<Letter[]>): AsyncGenerator<Drawable[]> {
  for await (const letters of slices) yield letters.map((letter) => ({ kind: 'letter', letter }))
}

async function* each(slices: AsyncIterable<Letter[]>): AsyncGenerator<Letter> {
  for await (const letters of slices) yield* letters
}

/** Only issued letters are stored, and those have numbers; the hash's name would do for one that has none. */
function fileName({ number, id, debtor }: Letter): string {
  return letterFileName(number ?? id, debtor.name)
}

function refuse(path: string): never {
  throw refusal('save-failed', { path })
}

/** The newest progress, for a reader that may be slower than the work. */
class News {
  #latest: Progress | null
  #ended = false
  #wake = () => {}

  constructor(first: Progress) {
    this.#latest = first
  }

  tell(progress: Progress): void {
    this.#latest = progress
    this.#wake()
  }

  readonly end = (): void => {
    this.#ended = true
    this.#wake()
  }

  async *heard(): AsyncGenerator<Progress, void> {
    for (;;) {
      const news = this.#latest
      this.#latest = null
      if (news) yield news
      else if (this.#ended) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
