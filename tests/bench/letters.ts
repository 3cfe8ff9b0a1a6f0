/**
 * 500 letters of one page with table and Pix QR, a PDF each, through the pool that main uses; beside it, stock pdfmake
 * on one thread with the same definitions and fonts, in the same run.
 */
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { PressPool } from '#electron/main/documents/pool.ts'
import { collectionLetter } from '#shared/documents/collection-letter.ts'
import { PRINT_FONT } from '#shared/documents/house-style.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { buildLetter } from '#tests/shared/documents/build-letter.ts'
import pdfmake from 'pdfmake'
import { figure, ms, percentile } from './figures.ts'

const LETTERS = 500
const STOCK_LETTERS = 60
const root = path.resolve(import.meta.dirname, '../..')
const fontsFolder = path.join(root, 'resources/fonts')
const firstNames = [
  'Ana',
  'Bruno',
  'Cecília',
  'Diogo',
  'Érica',
  'Flávio',
  'Graça',
  'Heloísa',
  'Ígor',
  'Júlia',
]
const lastNames = [
  'Araújo',
  'Brandão',
  'Conceição',
  'Dutra',
  'Espíndola',
  'Figueirôa',
  'Guimarães',
  'Werneck',
]

const letters = Array.from({ length: LETTERS }, (_, index) => {
  const letter = buildLetter({ titles: 2 + (index % 4), number: `CC-2026-${String(index).padStart(6, '0')}` })
  const name = `${firstNames[index % 10]} ${lastNames[index % 8]} ${lastNames[(index * 3 + 1) % 8]}`
  return { kind: 'letter' as const, letter: { ...letter, debtor: { ...letter.debtor, name } } }
})

const pool = new PressPool({ script: path.join(root, 'electron/main/documents/worker.ts'), fontsFolder })
await Promise.all(letters.slice(0, 40).map((letter) => pool.print(letter)))

const runs: { perSecond: number; block: number; sizes: number[] }[] = []
for (let run = 0; run < 5; run++) {
  const delay = monitorEventLoopDelay({ resolution: 2 })
  delay.enable()
  const started = performance.now()
  const pdfs = await Promise.all(letters.map((letter) => pool.print(letter)))
  const seconds = (performance.now() - started) / 1000
  delay.disable()
  runs.push({ perSecond: LETTERS / seconds, block: delay.max / 1e6, sizes: pdfs.map((pdf) => pdf.length) })
}

const mergeStarted = performance.now()
const merged = await pool.merge(slices(), LETTERS)
const mergeSeconds = (performance.now() - mergeStarted) / 1000
pool.close()

const alone = new PressPool({
  script: path.join(root, 'electron/main/documents/worker.ts'),
  fontsFolder,
  size: 1,
})
await Promise.all(letters.slice(0, 30).map((letter) => alone.print(letter)))
const aloneStarted = performance.now()
await Promise.all(letters.slice(0, 200).map((letter) => alone.print(letter)))
const single = 200 / ((performance.now() - aloneStarted) / 1000)
alone.close()

const stock = await stockPerSecond()
const perSecond = percentile(
  runs.map((run) => run.perSecond),
  50,
)
const sizes = runs[0]!.sizes
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length

console.log(
  `${LETTERS} letters of one page, ${pool.size} threads, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`,
)
figure(
  'letters a second, median of 5 runs',
  perSecond.toFixed(0),
  '≥ 80',
  `stock pdfmake ${stock.perSecond.toFixed(0)} on one thread, ${kB(stock.bytes)}`,
)
figure(
  'letters a second on one thread alone',
  single.toFixed(0),
  '',
  `${(single / stock.perSecond).toFixed(1)} × stock`,
)
figure('size of a letter, mean', kB(mean), '≤ 25 kB', `largest ${kB(Math.max(...sizes))}`)
const blocks = runs.map((run) => run.block)
figure(
  'main held up at most, median of 5 runs',
  ms(percentile(blocks, 50)),
  '≤ 50 ms',
  `worst run ${ms(Math.max(...blocks))}`,
)
figure('one PDF of all, on one thread', `${(LETTERS / mergeSeconds).toFixed(0)}/s`, '', kB(merged.length))

async function* slices(): AsyncGenerator<typeof letters> {
  for (let at = 0; at < LETTERS; at += 25) yield letters.slice(at, at + 25)
}

async function stockPerSecond(): Promise<{ perSecond: number; bytes: number }> {
  const face = (weight: string) => path.join(fontsFolder, `em-dia-letter-${weight}.ttf`)
  pdfmake.setFonts({ [PRINT_FONT]: { normal: face('regular'), bold: face('semibold') } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(fontsFolder))
  const print = (letter: Letter) => pdfmake.createPdf(collectionLetter(letter)).getBuffer()
  for (const { letter } of letters.slice(0, 10)) await print(letter)
  const started = performance.now()
  let bytes = 0
  for (const { letter } of letters.slice(0, STOCK_LETTERS)) bytes += (await print(letter)).length
  return { perSecond: STOCK_LETTERS / ((performance.now() - started) / 1000), bytes: bytes / STOCK_LETTERS }
}
