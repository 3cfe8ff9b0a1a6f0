import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { StoreState } from '../../store-state.ts'
import { agedAsOf } from '../aged-as-of.ts'
import { agingTitleRows } from '../aging-titles.ts'

type Asked = { asOf: Day; from: Day; to: Day; offset: number; limit: number }

/** The open titles behind a figure: those that fall due between two days, the largest first. */
export async function titlesDue(state: StoreState, { asOf, from, to, offset, limit }: Asked) {
  const { ledger } = state
  const aged = agedAsOf(ledger, dayNumber(asOf))
  const { adjustedDay } = ledger.titles.columns
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const found: number[] = []
  for (let at = 0; at < aged.size; at++) {
    const due = adjustedDay[aged.title[at]!]!
    if (due >= first && due <= last && aged.principal[at]! > 0) found.push(at)
  }
  found.sort((a, b) => aged.principal[b]! - aged.principal[a]! || a - b)
  return { rows: await agingTitleRows(state, aged, found.slice(offset, offset + limit)), total: found.length }
}
