import { readFileSync } from 'node:fs'
import path from 'node:path'
import { FileImport } from '#electron/main/files/file-import.ts'
import { FileRefusal } from '#electron/main/files/file-refusal.ts'
import { candidateRowsSchema } from '#shared/domain/import/import.ts'
import { type Random, seededRandom } from '#tests/support/random.ts'
import { describe, expect, it } from 'vitest'
import { today } from './desk.ts'
import { unzip, zip } from './zip.ts'

/** `FUZZ=10000 npx vitest …` for the long run; the seed of a failing file is in its message. */
const CSV_FILES = Math.max(10_000, Number(process.env['FUZZ'] ?? 0))
const XLSX_FILES = Number(process.env['FUZZ'] ?? 2000)

const sample = (name: string) => readFileSync(path.resolve('resources/sample', name))
const firstLines = (bytes: Buffer, count: number) => {
  let end = 0
  for (let line = 0; line < count; line++) end = bytes.indexOf(10, end) + 1
  return bytes.subarray(0, end)
}

const nasty = [
  '"',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '\0',
  '=',
  "'",
  '\ufeff',
  'é',
  '\u{1f600}',
  '9'.repeat(400),
  ';'.repeat(300),
  '-',
].map((text) => Buffer.from(text))
const rawBytes = [0x00, 0xff, 0xfe, 0xc3, 0xa3, 0x80, 0x22, 0x1a]

/** One damage: a flipped bit, a byte, a piece cut, doubled, moved, or something nasty put in. */
function damage(bytes: Buffer, random: Random): Buffer {
  const at = random.int(0, Math.max(0, bytes.length - 1))
  const to = Math.min(bytes.length, at + random.int(1, 40))
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  switch (random.int(0, 6)) {
    case 0: {
      const copy = Buffer.from(bytes)
      copy[at] = (copy[at] ?? 0) ^ (1 << random.int(0, 7))
      return copy
    }
    case 1:
      return Buffer.concat([before, Buffer.from([random.pick(rawBytes)]), after])
    case 2:
      return Buffer.concat([before, after])
    case 3:
      return Buffer.concat([before, piece, piece, after])
    case 4:
      return Buffer.concat([before, random.pick(nasty), bytes.subarray(at)])
    case 5:
      return bytes.subarray(0, at)
    default:
      return Buffer.concat([piece, before, after])
  }
}

const damaged = (bytes: Buffer, random: Random) => {
  let result = bytes
  for (let times = random.int(1, 4); times > 0; times--) result = damage(result, random)
  return result
}

/** What became of a file: the code of its refusal, or how many rows were answered. Anything else is a crash. */
async function open(bytes: Uint8Array, name: string): Promise<string> {
  let file: FileImport
  try {
    file = await FileImport.open(bytes, name)
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
  const { suggestedKind: kind, mappings } = file.description
  const candidates = await file.check({ kind, mapping: mappings[kind], today }, () => Promise.resolve(false))
  candidateRowsSchema.parse(candidates)
  const { issues } = file.settle({ issues: [], actions: candidates.rows.map(() => 'create' as const) })
  for (const { line, column } of issues) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(typeof column).toBe('string')
  }
  expect(file.report.length).toBeGreaterThan(10)
  return issues.length > 0 ? 'issues' : 'clean'
}

async function tally(count: number, make: (random: Random) => { bytes: Uint8Array; name: string }) {
  const outcomes: Record<string, number> = {}
  for (let seed = 0; seed < count; seed++) {
    const { bytes, name } = make(seededRandom(seed))
    const outcome = await open(bytes, name).catch((error: unknown) => {
      throw new Error(`seed ${seed}: ${String(error)}`, { cause: error })
    })
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return outcomes
}

// Once is enough: no damage knows a time zone, and the suite runs in two.
describe.skipIf(process.env['TZ'] !== 'UTC')('damaged files', () => {
  it(`${CSV_FILES} of CSV end in an answer`, { timeout: 600_000 }, async () => {
    const originals = [
      firstLines(sample('clientes.csv'), 12),
      firstLines(sample('titulos.csv'), 15),
      firstLines(sample('pagamentos.csv'), 15),
    ]
    const outcomes = await tally(CSV_FILES, (random) => ({
      bytes: new Uint8Array(damaged(random.pick(originals), random)),
      name: 'arquivo.csv',
    }))
    console.log('CSV', outcomes)
    expect(outcomes['clean']).toBeGreaterThan(0)
    expect(outcomes['issues']).toBeGreaterThan(0)
    expect(outcomes['file-broken']).toBeGreaterThan(0)
    expect(outcomes['file-mixed-encodings']).toBeGreaterThan(0)
  })

  it(`${XLSX_FILES} of XLSX end in an answer`, { timeout: 1_800_000 }, async () => {
    const original = sample('clientes.xlsx')
    const entries = unzip(original)
    const outcomes = await tally(XLSX_FILES, (random) => {
      // Half damage the archive; half damage one part inside a sound archive, which reaches the reader of XML.
      if (random.chance(0.5))
        return { bytes: new Uint8Array(damaged(original, random)), name: 'arquivo.xlsx' }
      const victim = random.pick(entries)
      const changed = entries.map((entry) =>
        entry === victim ? { name: entry.name, data: damaged(Buffer.from(entry.data), random) } : entry,
      )
      return { bytes: zip(changed), name: 'arquivo.xlsx' }
    })
    console.log('XLSX', outcomes)
    expect(outcomes['file-broken']).toBeGreaterThan(0)
    expect((outcomes['clean'] ?? 0) + (outcomes['issues'] ?? 0)).toBeGreaterThan(0)
  })
})
