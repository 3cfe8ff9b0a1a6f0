// What importing costs before the store is asked: 50,000 customers and 100,000 titles, from the bytes of a file to rows
// that may be stored, in the worker thread that the app uses. Beside each, the bare parser on the same bytes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { FileImport } from '#electron/main/files/file-import.ts'
import { FileWorker } from '#electron/main/files/file-worker.ts'
import { day } from '#shared/domain/calendar.ts'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { figure, medianMs, ms, percentile } from './figures.ts'

const RUNS = 5
const TODAY = day('2026-11-22')
const script = path.resolve(import.meta.dirname, '../../electron/main/files/worker.ts')

const [mode, fileOfChild] = process.argv.slice(2)
if (mode === '--memory') {
  const idle = process.memoryUsage.rss()
  await importOnce(new Uint8Array(readFileSync(fileOfChild!)), fileOfChild!, 'customers')
  console.log(process.resourceUsage().maxRSS * 1024 - idle)
  process.exit(0)
}

/** What one import adds to a process that does nothing else, worker included, at its highest. */
function memoryOf(name: string, bytes: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-dia-bench-')), name)
  writeFileSync(file, bytes)
  const child = spawnSync(process.execPath, [import.meta.filename, '--memory', file], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return megabytes(Number(child.stdout))
}

const { customers, receivables } = generateLedger({ seed: 7, customers: 50_000, titles: 100_000 })
const names = new Map(customers.map((customer) => [customer.id, customer]))
const brazilian = (on: string | null) => on?.split('-').toReversed().join('/') ?? ''

const customerTable = [
  'Código;Nome;CPF/CNPJ;Celular;E-mail;Endereço;Número;Bairro;Cidade;UF;CEP'.split(';'),
  ...customers.map(({ number, name, taxId, phone, email, address }) => [
    String(number),
    name,
    taxId ? formatTaxId(taxId) : '',
    phone ?? '',
    email ?? '',
    address?.street ?? '',
    address?.number ?? '',
    address?.district ?? '',
    address?.city ?? '',
    address?.state ?? '',
    address?.zip ?? '',
  ]),
]
const titleTable = [
  'Título;Parcela;Código do cliente;Cliente;Emissão;Vencimento;Valor;Descrição'.split(';'),
  ...receivables.map((title) => [
    title.number,
    `${title.instalment}/${title.instalments}`,
    String(names.get(title.customerId)?.number ?? ''),
    names.get(title.customerId)?.name ?? '',
    brazilian(title.issuedOn),
    brazilian(title.dueOn),
    (title.amount / 100).toFixed(2).replace('.', ','),
    title.description,
  ]),
]

const csvOf = (table: string[][]) => new TextEncoder().encode(Papa.unparse(table, { delimiter: ';' }))
function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`
}

/** Opens and checks in a fresh worker, as the app does; answers the milliseconds of both, and the rows kept. */
async function importOnce(bytes: Uint8Array, fileName: string, kind: ImportKind) {
  const copy = bytes.slice()
  const worker = new FileWorker(script)
  const started = performance.now()
  const { mappings } = await worker.ask('open', { bytes: copy, fileName }, { transfer: [copy.buffer] })
  const opened = performance.now()
  const { rows } = await worker.ask('check', { kind, mapping: mappings[kind], today: TODAY })
  const checked = performance.now()
  worker.close()
  return { open: opened - started, check: checked - opened, rows: rows.length }
}

/** The longest time in which main could do nothing else while a worker reads and checks. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 1)
    last = performance.now()
  }, 1)
  await work()
  // The rows arrive in one piece just before `work` ends: the timer must be let to see it.
  await setTimeout(10)
  clearInterval(timer)
  return longest
}

async function measure(
  what: string,
  kind: ImportKind,
  file: { bytes: Uint8Array; name: string; target: string },
  floor: () => unknown,
) {
  const { bytes, name, target } = file
  const runs: Awaited<ReturnType<typeof importOnce>>[] = []
  for (let i = 0; i < RUNS; i++) runs.push(await importOnce(bytes, name, kind))
  const open = percentile(
    runs.map((run) => run.open),
    50,
  )
  const check = percentile(
    runs.map((run) => run.check),
    50,
  )
  const bare = await medianMs(floor, RUNS)
  figure(
    `${what}: read and check`,
    ms(open + check),
    target,
    `${runs[0]!.rows} rows of ${megabytes(bytes.length)}; bare parser ${ms(bare)}`,
  )
  figure('  of which opening / checking', `${ms(open)} / ${ms(check)}`)
  const blocked = await longestBlock(() => importOnce(bytes, name, kind))
  figure('  main blocked at most, taking the rows over', ms(blocked))
  const held = await FileImport.open(bytes, name)
  const { mappings } = held.description
  figure(
    '  checking alone, in one thread',
    ms(
      await medianMs(
        () => held.check({ kind, mapping: mappings[kind], today: TODAY }, () => Promise.resolve(false)),
        RUNS,
      ),
    ),
    '≤ 2 s for 50k',
  )
}

const customersCsv = csvOf(customerTable)
await measure(
  '50,000 customers, CSV',
  'customers',
  { bytes: customersCsv, name: 'c.csv', target: '≤ 10 s stored' },
  () => Papa.parse(new TextDecoder().decode(customersCsv), { delimiter: ';' }),
)
const titlesCsv = csvOf(titleTable)
await measure(
  '100,000 titles, CSV',
  'receivables',
  { bytes: titlesCsv, name: 't.csv', target: '≤ 20 s stored' },
  () => Papa.parse(new TextDecoder().decode(titlesCsv), { delimiter: ';' }),
)
const customersXlsx = await writeXlsx({ sheets: [{ name: 'Clientes', rows: customerTable }] })
await measure(
  '50,000 customers, XLSX',
  'customers',
  { bytes: customersXlsx, name: 'c.xlsx', target: '≤ 15 s stored' },
  () => readXlsx(customersXlsx),
)
figure('memory of one import, 50,000 customers, CSV', memoryOf('c.csv', customersCsv), '< 500 MB')
figure('memory of one import, 50,000 customers, XLSX', memoryOf('c.xlsx', customersXlsx), '< 500 MB')
