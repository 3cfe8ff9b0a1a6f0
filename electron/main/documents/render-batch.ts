import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '#electron/main/files/save-file.ts'
import { refusal, refusalCodeOf } from '#electron/main/refusal.ts'
import type { Dialogs, Log } from '#electron/main/router-dependencies.ts'
import type { Progress } from '#shared/contracts/common.ts'
import type { batchOutputs } from '#shared/contracts/desktop.ts'
import type { RefusalCode } from '#shared/contracts/refusal.ts'
import type { Drawable } from './drawable.ts'
import { FreeNames } from './file-names.ts'
import { inParallel } from './in-parallel.ts'
import type { PressPool } from './pool.ts'

/** Documents fetched at once: each may carry a logo, and a slice must not hold main up. */
const SLICE = 25

/** A document of a batch, and what its file is called. */
export type Sheet = { id: string; drawable: Drawable; fileName: string }

/** What a batch is made of: how its documents are fetched, in any order, and the words of its dialogs. */
export type BatchKind = {
  fetch: (ids: string[], signal: AbortSignal) => Promise<Sheet[]>
  unknown: RefusalCode
  words: { chooseFolder: string; saveMerged: string; mergedName: (documents: number) => string }
}

export type RenderBatch = { ids: string[]; output: (typeof batchOutputs)[number] }
export type RenderResult = { path: string | null; files: number }
export type RenderDesk = { dialogs: Dialogs; pool: PressPool; log: Log }
type Job = RenderDesk & { kind: BatchKind; signal: AbortSignal }
type Rendering = AsyncGenerator<Progress, RenderResult>

const NOTHING: RenderResult = { path: null, files: 0 }

/** Prints documents where the person says. Refuses what is `unknown`, `cancelled`, `disk-full`, `save-failed`. */
export async function* renderBatch(
  { ids, output }: RenderBatch,
  kind: BatchKind,
  desk: RenderDesk,
  signal?: AbortSignal,
): Rendering {
  const stop = new AbortController()
  const whole = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const job = { ...desk, kind, signal: whole }
  try {
    if (output === 'folder') return yield* intoFolder(ids, job)
    return yield* merged(ids, job)
  } finally {
    // Whoever leaves in the middle leaves no thread at work.
    stop.abort()
  }
}

async function* intoFolder(ids: string[], job: Job): Rendering {
  const { dialogs, pool, log, signal } = job
  const folder = await dialogs.openFolder({ title: job.kind.words.chooseFolder })
  if (folder === null) return NOTHING
  const names = new FreeNames(await readdir(folder).catch(() => refuse(folder)))
  const failed: string[] = []
  let files = 0
  const save = async (sheet: Sheet): Promise<void> => {
    const name = names.take(sheet.fileName)
    try {
      await saveFile(join(folder, name), await printAgain(pool, sheet, signal))
      files++
    } catch (error) {
      // A refusal (full disk, cancelled) would be the next document's too; a fault is this one's own.
      if (signal.aborted || refusalCodeOf(error) !== null) throw error
      log.error('a document could not be printed', error)
      failed.push(name)
    }
  }
  const total = ids.length
  yield { done: 0, total }
  const sheets = each(slicesOf(ids, job))
  for await (const _ of inParallel(sheets, pool.size, save)) yield { done: files + failed.length, total }
  if (failed.length > 0) throw refusal('save-failed', { path: failed.join(', ') })
  return { path: folder, files }
}

async function* merged(ids: string[], job: Job): Rendering {
  const path = await askWhere(ids, job)
  if (path === null) return NOTHING
  const total = ids.length
  const news = new News({ done: 0, total })
  const printing = job.pool.merge(drawn(slicesOf(ids, job)), total, {
    signal: job.signal,
    onPrinted: (done) => news.tell({ done, total }),
  })
  void printing.then(news.end, news.end)
  yield* news.heard()
  const pdf = await printing
  await saveFile(path, pdf)
  return { path, files: 1 }
}

async function askWhere(ids: string[], job: Job): Promise<string | null> {
  const { words } = job.kind
  const [only] = ids.length === 1 ? await fetchSheets(ids, job) : []
  return job.dialogs.saveFile({
    title: words.saveMerged,
    suggestedName: only ? only.fileName : words.mergedName(ids.length),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
}

/** A thread may die of what it printed before: one more try, in a fresh one. */
async function printAgain(pool: PressPool, { drawable }: Sheet, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await pool.print(drawable, signal)
  } catch (error) {
    if (signal.aborted) throw error
    return pool.print(drawable, signal)
  }
}

async function* slicesOf(ids: string[], job: Job): AsyncGenerator<Sheet[]> {
  for (let at = 0; at < ids.length; at += SLICE) yield fetchSheets(ids.slice(at, at + SLICE), job)
}

/** In the order asked for. */
async function fetchSheets(ids: string[], { kind, signal }: Job): Promise<Sheet[]> {
  if (signal.aborted) throw refusal('cancelled')
  const found = new Map((await kind.fetch(ids, signal)).map((sheet) => [sheet.id, sheet]))
  return ids.map((id) => {
    const sheet = found.get(id)
    if (!sheet) throw refusal(kind.unknown)
    return sheet
  })
}

async function* drawn(slices: AsyncIterable<Sheet[]>): AsyncGenerator<Drawable[]> {
  for await (const sheets of slices) yield sheets.map(({ drawable }) => drawable)
}

async function* each(slices: AsyncIterable<Sheet[]>): AsyncGenerator<Sheet> {
  for await (const sheets of slices) yield* sheets
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
