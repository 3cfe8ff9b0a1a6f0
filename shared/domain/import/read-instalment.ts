import { foldText } from '../search.ts'
import { dayOfSerial, isDaySerial, isIsoDay, monthOfName } from './read-day.ts'
import { BLANK, type Reading, refused, value } from './reading.ts'
import type { ImportCell } from './table.ts'

/** Which instalment, and of how many when the cell says. */
export type Instalment = { instalment: number; instalments: number | null }

/** The most instalments a title may have. */
const MOST = 360

function within(instalment: number, instalments: number | null): Reading<Instalment> {
  const fits = instalment >= 1 && instalment <= MOST && (instalments === null || instalments <= MOST)
  return fits && (instalments === null || instalment <= instalments)
    ? value({ instalment, instalments })
    : refused('instalment')
}

/** `2/3` that a spreadsheet took for a date: the smaller of day and month is the instalment. */
function fromDate(day: number, month: number): Reading<Instalment> {
  const read = within(Math.min(day, month), Math.max(day, month))
  if (read.kind !== 'value') return read
  const suggestion = `${read.value.instalment}/${read.value.instalments}`
  return value(read.value, { code: 'instalment', suggestion })
}

/** `2/3`, `02/03`, `2 de 3`, `2`, `única`, and dates that were `2/3` once. */
export function readInstalment(cell: ImportCell): Reading<Instalment> {
  const iso = typeof cell === 'number' && isDaySerial(cell) ? dayOfSerial(cell) : String(cell).trim()
  if (isIsoDay(iso)) return fromDate(Number(iso.slice(8)), Number(iso.slice(5, 7)))
  const text = foldText(iso)
  if (/^[-–—]*$/.test(text)) return BLANK
  if (/^(unica?|unico|a vista|avista)$/.test(text)) return value({ instalment: 1, instalments: 1 })
  const pair = /^(\d{1,4})\s*(?:\/|de|-)\s*(\d{1,4})$/.exec(text)
  if (pair) return within(Number(pair[1]), Number(pair[2]))
  const single = /^(?:parcela|parc\.?)?\s*(\d{1,4})[ªa]?$/.exec(text)
  if (single) return within(Number(single[1]), null)
  const named = /^(\d{1,2})[-/ ]([a-z]{3})\.?$/.exec(text)
  const month = monthOfName(named?.[2] ?? '')
  return named && month > 0 ? fromDate(Number(named[1]), month) : refused('instalment')
}

/** A title's number that carries its instalment: `1024-2/3` is 1024, 2 of 3. Null when it carries none. */
export function splitTitleNumber(text: string): { number: string; instalment: Instalment } | null {
  const match = /^(.*\S)\s*[\s\-·]\s*(\d{1,3})\/(\d{1,3})$/.exec(text)
  const read = match ? within(Number(match[2]), Number(match[3])) : BLANK
  return match && read.kind === 'value'
    ? { number: match[1]!.replace(/\s*[-·]$/, ''), instalment: read.value }
    : null
}
