import type { Day } from './calendar.ts'
import { type Centavos, ZERO } from './money.ts'
import {
  type LineTerms,
  mostOf,
  type Owed,
  type Settled,
  type Settlement,
  settleTitle,
  wholeOf,
  type SettleRefusal,
} from './settle-title.ts'

/** A title that may be paid, as it stands on the day of the receipt. */
export type TitleToPay = { id: string; dueOn: Day | null; owed: Owed }

/** What the debtor says of one title (CC 352): so much of it; null is as much as is left, up to all it owes. */
export type LineAsked = LineTerms & { receivableId: string; amount: Centavos | null }

/** Which titles an amount goes to: the oldest due first (CC 355), or as the debtor says. */
export type TitlesAsked = 'oldest-first' | readonly LineAsked[]

export type PlannedLine = Settled & { receivableId: string }

export type ReceiptPlan = {
  /** The titles that take part of the amount, in the order they take it. */
  lines: PlannedLine[]
  /** What no title took, in centavos. `amount` = sum of the lines + `leftover`, always. */
  leftover: Centavos
}

export type PlanRefusal = {
  refusal: SettleRefusal | 'receivable-unknown' | 'parts-above-amount'
  /** The title asked for that cannot be so; null when it is the sum. */
  line: number | null
  /** The most it could be, in centavos. */
  most: Centavos
}

type Asked = { amount: Centavos; titles: TitlesAsked; settlement: Settlement }

const UNDATED = '9999-99-99'

/** Oldest due first, undated last; among equally old the most onerous (CC 355), and then by id, so that any order of reading gives one. */
export function oldestDueFirst(one: TitleToPay, other: TitleToPay): number {
  const [left, right] = [one.dueOn ?? UNDATED, other.dueOn ?? UNDATED]
  if (left !== right) return left < right ? -1 : 1
  return chargesOf(other) - chargesOf(one) || other.owed.principal - one.owed.principal || byId(one, other)
}

const chargesOf = ({ owed }: TitleToPay) => owed.lateFee + owed.lateInterest
const byId = (one: TitleToPay, other: TitleToPay) => (one.id < other.id ? -1 : 1)

/**
 * Distributes an amount over titles (R1.11). Each title's charges are its own: neither the other titles nor their order
 * change them. Parts add up to the amount to the centavo.
 */
export function planReceipt(
  titles: readonly TitleToPay[],
  { amount, titles: asked, settlement }: Asked,
): ReceiptPlan | PlanRefusal {
  const lines: readonly LineAsked[] =
    asked === 'oldest-first'
      ? titles.toSorted(oldestDueFirst).map(({ id }) => ({ receivableId: id, amount: null }))
      : asked
  const byTitle = new Map(titles.map((title) => [title.id, title]))
  let rest = amount - lines.reduce((fixed, line) => fixed + (line.amount ?? 0), 0)
  if (rest < 0) return { refusal: 'parts-above-amount', line: null, most: amount }
  const planned: PlannedLine[] = []
  for (const [index, line] of lines.entries()) {
    const title = byTitle.get(line.receivableId)
    if (!title) return { refusal: 'receivable-unknown', line: index, most: ZERO }
    // Asked for twice, both parts would be weighed against the same debt.
    byTitle.delete(title.id)
    const most = mostOf(title.owed, settlement, line)
    const whole = wholeOf(title.owed, settlement, line)
    const part = line.amount ?? (Math.min(whole, rest) as Centavos)
    const settled = settleTitle(title.owed, part, settlement, line)
    if ('refusal' in settled) return { refusal: settled.refusal, line: index, most }
    if (part === 0) continue
    if (line.amount === null) rest -= part
    planned.push({ receivableId: title.id, ...settled })
  }
  return { lines: planned, leftover: rest as Centavos }
}
