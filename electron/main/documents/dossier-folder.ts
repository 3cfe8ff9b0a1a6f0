import { createHash } from 'node:crypto'
import type { Dossier } from '#shared/contracts/dossier.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { dossierFiles as words } from '#shared/pt-br/dossier.ts'
import { type Zippable, zipSync } from 'fflate'
import { csvText, harmless } from '#electron/main/files/csv-text.ts'

/** A file of the folder: its path there, with `/`, and what it is of. */
export type DossierFile = { path: string; of: string; bytes: Uint8Array }
/** A file that should be there and is not, and why. */
export type LeftOut = { name: string; of: string; sha256: string; why: string }

/** Written on every file, so that the same facts give the same bytes: the ZIP knows days from 1980 on only. */
const noonOf = (on: string) => new Date(`${on}T12:00:00`)

/**
 * The folder of a dossier as the bytes of a ZIP: the files given, each day's charges as a table, and a table of contents with
 * the SHA-256 of each. Paths are ours to choose: see `safePath`.
 */
export function dossierZip(dossier: Dossier, files: readonly DossierFile[], leftOut: readonly LeftOut[]) {
  const charges: DossierFile = {
    path: words.charges,
    of: words.generated,
    bytes: new TextEncoder().encode(chargesCsv(dossier)),
  }
  const whole = [...files, charges]
  const contents = new TextEncoder().encode(contentsCsv(whole, leftOut))
  const mtime = noonOf(dossier.on)
  const entries: Zippable = {}
  // What is compressed already is stored as it is.
  for (const { path, bytes } of [...whole, { path: words.contents, bytes: contents }])
    entries[path] = [bytes, { level: path.endsWith('.csv') ? 6 : 0, mtime }]
  return zipSync(entries)
}

function chargesCsv({ charges }: Dossier): string {
  const rows = charges.flatMap(({ title, days }) =>
    days.map(({ on, principal, lateFee, lateInterest, total }) => [
      harmless(title),
      formatDay(on),
      ...[principal, lateFee, lateInterest, total].map((amount) => formatAmount(amount).replaceAll('.', '')),
    ]),
  )
  return csvText(words.chargeHeaders, rows)
}

function contentsCsv(files: readonly DossierFile[], leftOut: readonly LeftOut[]): string {
  return csvText(words.contentHeaders, [
    ...files.map(({ path, of, bytes }) => [
      harmless(path),
      harmless(of),
      String(bytes.length),
      createHash('sha256').update(bytes).digest('hex'),
      words.kept,
    ]),
    ...leftOut.map(({ name, of, sha256, why }) => [harmless(name), harmless(of), '', sha256, why]),
  ])
}

/** Characters that Windows refuses in names, and those that nobody sees. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}]/gu
const LONGEST = 80

/** Gives each file of the folder a path that any system takes, none twice, none outside the folder. */
export class SafePaths {
  readonly #taken = new Set<string>()

  /** `folder` and `first` are words of ours; `name` is anybody's. */
  take(folder: string, first: string, name: string): string {
    const clean = `${first} ${name}`
      .normalize('NFC')
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[. ]+$/u, '')
    const at = clean.lastIndexOf('.')
    const [stem, ending] =
      at > 0 && clean.length - at <= 6 ? [clean.slice(0, at), clean.slice(at)] : [clean, '']
    const short = stem
      .slice(0, LONGEST)
      .replace(/[\uD800-\uDBFF]$/u, '')
      .replace(/[. ]+$/u, '')
    let path = `${folder}/${short}${ending}`
    for (let count = 2; this.#taken.has(path.toLocaleLowerCase('pt-BR')); count++)
      path = `${folder}/${short} (${count})${ending}`
    this.#taken.add(path.toLocaleLowerCase('pt-BR'))
    return path
  }
}
