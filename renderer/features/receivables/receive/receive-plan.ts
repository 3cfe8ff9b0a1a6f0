import type { Title } from '#shared/contracts/receivables.ts'
import { type Centavos, sum, ZERO } from '#shared/domain/money.ts'
import { whyNotPayable } from '#shared/domain/payable.ts'
import type { Day } from '#shared/domain/calendar.ts'
import {
  type LineAsked,
  oldestDueFirst,
  type PlannedLine,
  planReceipt,
  type PlanRefusal,
  type TitleToPay,
} from '#shared/domain/receipt-plan.ts'
import { mostOf, type Settlement } from '#shared/domain/settle-title.ts'
import type { ReceiveFields } from './receive-fields.ts'

/** A title as the receipt would leave it; `line` is null when it takes nothing. */
export type PlanRow = { title: Title; most: Centavos; line: PlannedLine | null; typed: boolean }

/** What the receipt on the screen would do, by the same functions as the store's. */
export type PlanOnScreen = {
  rows: PlanRow[]
  lines: PlannedLine[]
  leftover: Centavos
  problem: PlanRefusal | null
  /** The title that the problem is of; null when it is the sum. */
  problemOf: string | null
}

/** The titles that can take money paid on a day, oldest due first. */
export function payableTitles(titles: readonly Title[], paidOn: Day): Title[] {
  return titles
    .filter((title) => title.standing.total > 0 && whyNotPayable(title, paidOn) === null)
    .toSorted((one, other) => oldestDueFirst(toPay(one), toPay(other)))
}

const toPay = ({ receivable, standing, discount }: Title): TitleToPay => ({
  id: receivable.id,
  dueOn: receivable.dueOn,
  owed: { ...standing, discount: discount?.amount },
})

type Asked = Pick<ReceiveFields, 'amount' | 'parts'> & { settlement: Settlement }

/** Distributes what was typed over the titles: the parts said first, the rest to the oldest due. */
export function planOnScreen(titles: readonly Title[], { amount, parts, settlement }: Asked): PlanOnScreen {
  const lines = titles.flatMap(({ receivable: { id } }): LineAsked[] => {
    if (!(id in parts)) return [{ receivableId: id, amount: null }]
    const part = parts[id]
    return part ? [{ receivableId: id, amount: part }] : []
  })
  const plan = planReceipt(titles.map(toPay), { amount: amount ?? ZERO, titles: lines, settlement })
  const planned = 'refusal' in plan ? [] : plan.lines
  const byTitle = new Map(planned.map((line) => [line.receivableId, line]))
  return {
    rows: titles.map((title) => ({
      title,
      most: mostOf(title.standing, settlement),
      line: byTitle.get(title.receivable.id) ?? null,
      typed: title.receivable.id in parts,
    })),
    lines: planned,
    leftover: 'refusal' in plan ? ZERO : plan.leftover,
    problem: 'refusal' in plan ? plan : null,
    problemOf: 'refusal' in plan && plan.line !== null ? (lines[plan.line]?.receivableId ?? null) : null,
  }
}

export type PlanTotals = Record<
  'lateFee' | 'lateInterest' | 'principal' | 'forgiven' | 'discount' | 'part',
  Centavos
>

/** The sums of what the receipt settles and forgives, in centavos. */
export function totalsOfPlan(lines: readonly PlannedLine[]): PlanTotals {
  const of = (part: 'lateFee' | 'lateInterest' | 'principal') =>
    sum(lines.map(({ settled }) => settled[part]))
  return {
    lateFee: of('lateFee'),
    lateInterest: of('lateInterest'),
    principal: of('principal'),
    forgiven: sum(lines.map(({ forgiven }) => (forgiven.lateFee + forgiven.lateInterest) as Centavos)),
    discount: sum(lines.map(({ discount }) => discount)),
    part: sum(lines.map(({ amount }) => amount)),
  }
}
