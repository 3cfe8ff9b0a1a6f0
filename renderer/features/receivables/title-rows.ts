import type { Title } from '#shared/contracts/receivables.ts'
import { type Centavos, centavos, sum, ZERO } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'

/** A line of the list: a title, or a payment under its title. */
export type TitleRow =
  | { kind: 'title'; key: string; title: Title; running: Centavos }
  | { kind: 'payment'; key: string; title: Title; payment: Payment }

export type TitleGroups = { open: Title[]; paid: Title[]; cancelled: Title[] }

const NEVER = '9999'

function byDueDate(a: Title, b: Title): number {
  const [left, right] = [a.receivable.dueOn ?? NEVER, b.receivable.dueOn ?? NEVER]
  return left < right ? -1 : left > right ? 1 : a.receivable.instalment - b.receivable.instalment
}

/** The titles that still owe (oldest due first), the paid and the cancelled ones (newest first). */
export function groupTitles(titles: readonly Title[]): TitleGroups {
  const groups: TitleGroups = { open: [], paid: [], cancelled: [] }
  for (const title of titles) {
    const { status } = title.standing
    groups[status === 'paid' || status === 'cancelled' ? status : 'open'].push(title)
  }
  groups.open.sort(byDueDate)
  groups.paid.sort((a, b) => byDueDate(b, a))
  groups.cancelled.sort((a, b) => byDueDate(b, a))
  return groups
}

/** Titles with their payments under them, and what is owed up to each title. */
export function titleRows(titles: readonly Title[]): TitleRow[] {
  let running = 0
  return titles.flatMap((title): TitleRow[] => {
    running += title.standing.total
    const { id } = title.receivable
    return [
      { kind: 'title', key: id, title, running: centavos(running) },
      ...title.payments
        .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))
        .map((payment): TitleRow => ({ kind: 'payment', key: payment.id, title, payment })),
    ]
  })
}

export type OwedTotals = {
  principal: Centavos
  lateFee: Centavos
  lateInterest: Centavos
  total: Centavos
  overdue: Centavos
}

/** The sums of what titles owe, in centavos; `overdue` is the part of `total` that is late. */
export function totalsOf(titles: readonly Title[]): OwedTotals {
  const of = (part: 'principal' | 'lateFee' | 'lateInterest' | 'total') =>
    sum(titles.map(({ standing }) => standing[part]))
  return {
    principal: of('principal'),
    lateFee: of('lateFee'),
    lateInterest: of('lateInterest'),
    total: of('total'),
    overdue: sum(titles.map(({ standing }) => (standing.status === 'overdue' ? standing.total : ZERO))),
  }
}
