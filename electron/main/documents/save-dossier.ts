import type { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import { saveFile } from '#electron/main/files/save-file.ts'
import { refusal, refusalCodeOf } from '#electron/main/refusal.ts'
import type { Dialogs, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import type { Dossier } from '#shared/contracts/dossier.ts'
import { dossierFiles as words } from '#shared/pt-br/dossier.ts'
import { paperFileName } from '#shared/pt-br/paper-files.ts'
import { type DossierFile, dossierZip, type LeftOut, SafePaths } from './dossier-folder.ts'
import { letterFileName, pdfFileName } from './file-names.ts'
import { inParallel } from './in-parallel.ts'
import type { Drawable } from './drawable.ts'
import type { PressPool } from './pool.ts'

/** Attachments go in up to so many bytes altogether: the folder is made in memory. */
const MOST_BYTES = 400 * 1024 * 1024
/** What the store gives out at once. */
const SLICE = 500

type DossierDesk = {
  store: Pick<StoreForMainClient, 'letters' | 'papers'>
  attachments: Pick<AttachmentVault, 'verified'>
  dialogs: Pick<Dialogs, 'saveFile'>
  pool: Pick<PressPool, 'print' | 'size'>
}
type Saved = { path: string | null; files: number; leftOut: string[] }
type Printing = { path: string; of: string; drawable: Drawable }

/**
 * Saves a dossier as a ZIP where the person says: its PDF, letters, papers and attachments. An attachment that is gone or was
 * changed is left out and said so, in the folder too. Refuses `cancelled`, `disk-full`, `save-failed`.
 */
export async function saveDossier(dossier: Dossier, desk: DossierDesk, signal?: AbortSignal): Promise<Saved> {
  const path = await desk.dialogs.saveFile({
    title: words.save,
    suggestedName: pdfFileName(words.zip(dossier.customer.name, dossier.on)).replace(/\.pdf$/u, '.zip'),
    filters: [{ name: words.filter, extensions: ['zip'] }],
  })
  if (path === null) return { path, files: 0, leftOut: [] }
  const { zip, files, leftOut } = await packDossier(dossier, desk, signal)
  await saveFile(path, zip)
  return { path, files, leftOut: leftOut.map(({ name }) => name) }
}

/** The bytes of the folder, how many files are in it, and what had to be left out. */
export async function packDossier(
  dossier: Dossier,
  desk: Omit<DossierDesk, 'dialogs'>,
  signal?: AbortSignal,
): Promise<{ zip: Uint8Array; files: number; leftOut: LeftOut[] }> {
  const paths = new SafePaths()
  const printings = [
    { path: words.pdf, of: dossier.customer.name, drawable: dossier },
    ...(await letterPrintings(dossier, desk, paths)),
    ...(await paperPrintings(dossier, desk, paths)),
  ]
  const printed = new Map<string, DossierFile>()
  const print = async ({ path, of, drawable }: Printing) => {
    printed.set(path, { path, of, bytes: await desk.pool.print(drawable, signal) })
  }
  for await (const _ of inParallel(each(printings), desk.pool.size, print)) {
    if (signal?.aborted) throw refusal('cancelled')
  }
  // In the order they were asked for, not in which they came out of the press.
  const pages = printings.flatMap(({ path }) => printed.get(path) ?? [])
  const { files, leftOut } = await attachedFiles(dossier, desk, paths)
  const whole = [...pages, ...files]
  return { zip: dossierZip(dossier, whole, leftOut), files: whole.length, leftOut }
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

async function letterPrintings(
  { letters }: Dossier,
  { store }: Pick<DossierDesk, 'store'>,
  paths: SafePaths,
) {
  const found: Printing[] = []
  for (const ids of slices(letters.map(({ id }) => id)))
    for (const letter of await store.letters({ ids })) {
      const name = letterFileName(letter.number ?? letter.id, letter.debtor.name)
      const path = paths.take(words.folders.letters, letter.on, name)
      found.push({ path, of: letter.number ?? '', drawable: { kind: 'letter', letter } })
    }
  return found
}

async function paperPrintings({ papers }: Dossier, { store }: Pick<DossierDesk, 'store'>, paths: SafePaths) {
  const found: Printing[] = []
  for (const ids of slices(papers.map(({ id }) => id)))
    for (const { paper, laboratory } of await store.papers({ ids })) {
      const path = paths.take(words.folders.papers, paper.on, pdfFileName(paperFileName(paper)))
      found.push({ path, of: paper.number, drawable: { kind: 'paper', on: paper.on, paper, laboratory } })
    }
  return found
}

function slices(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / SLICE) }, (_, at) =>
    ids.slice(at * SLICE, (at + 1) * SLICE),
  )
}

async function attachedFiles(
  { attachments }: Dossier,
  { attachments: vault }: Pick<DossierDesk, 'attachments'>,
  paths: SafePaths,
): Promise<{ files: DossierFile[]; leftOut: LeftOut[] }> {
  const files: DossierFile[] = []
  const leftOut: LeftOut[] = []
  let room = MOST_BYTES
  for (const { of, attachment } of attachments) {
    const { name, sha256, bytes: size } = attachment
    if (size > room) {
      leftOut.push({ name, of, sha256, why: words.tooLarge })
      continue
    }
    const pieces: Uint8Array[] = []
    try {
      await vault.verified(attachment, (piece) => pieces.push(new Uint8Array(piece)))
    } catch (error) {
      const code = refusalCodeOf(error)
      if (code !== 'attachment-missing' && code !== 'attachment-changed') throw error
      leftOut.push({ name, of, sha256, why: code === 'attachment-missing' ? words.missing : words.changed })
      continue
    }
    room -= size
    files.push({ path: paths.take(words.folders.attachments, of, name), of, bytes: Buffer.concat(pieces) })
  }
  return { files, leftOut }
}
