import { type MonthlyRate, monthlyRateSchema } from '#shared/domain/monthly-rates.ts'

/** `10/2026` or `2026-10` as the table keeps it; null when it is no month. */
function readMonth(text: string): string | null {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const iso = month ? `${year}-${month.padStart(2, '0')}` : text
  return monthlyRateSchema.shape.month.safeParse(iso).data ?? null
}

/** `0,686513` in millionths of a percent; null when blank, undefined when it is no rate of at most six decimals. */
function readRate(text: string): number | null | undefined {
  const clean = text.replace(/%$/, '').trim()
  if (clean === '' || clean === '-' || clean === '–') return null
  const [whole, sign = '', units = '', decimals = ''] = /^(-?)(\d{1,2})(?:[.,](\d{1,6}))?$/.exec(clean) ?? []
  if (whole === undefined) return undefined
  return Number(`${sign}${units}${decimals.padEnd(6, '0')}`)
}

/** A month of the table as people write it, in three parts; null when a part is not understood. */
export function readRateRow(month: string, legal: string, index: string): MonthlyRate | null {
  const row = monthlyRateSchema.safeParse({
    month: readMonth(month.trim()) ?? '',
    legal: readRate(legal.trim()),
    index: readRate(index.trim()),
  })
  return row.data ?? null
}

/** Rows copied out of a spreadsheet; the first one that is not understood is named. A line of headings is passed over. */
export function readRateLines(text: string): {
  rows: MonthlyRate[]
  wrong: { line: number; text: string } | null
} {
  const rows: MonthlyRate[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) continue
    const [month = '', legal = '', rate = ''] = line.includes('\t') ? line.split('\t') : line.split(';')
    const row = readRateRow(month, legal, rate)
    if (!row) return { rows, wrong: { line: index + 1, text: line.trim().slice(0, 60) } }
    rows.push(row)
  }
  return { rows, wrong: null }
}

/** The table with some rows in it, the later ones in the place of those of the same month. */
export function withRows(months: readonly MonthlyRate[], rows: readonly MonthlyRate[]): MonthlyRate[] {
  const byMonth = new Map([...months, ...rows].map((row) => [row.month, row]))
  return [...byMonth.values()].sort((one, other) => (one.month < other.month ? -1 : 1))
}

/** A month and a rate as people write them. */
export const monthText = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`
export function rateText(rate: number | null): string {
  if (rate === null) return '–'
  const sign = rate < 0 ? '-' : ''
  const digits = String(Math.abs(rate)).padStart(7, '0')
  const decimals = digits.slice(-6).replace(/0{1,4}$/, '')
  return `${sign}${digits.slice(0, -6)},${decimals}`
}
