import type { Billing } from './billing.ts'
import type { Day } from './calendar.ts'
import { earlyDiscount } from './early-discount.ts'
import { collectable, type Frozen } from './disputed.ts'
import { centavos, sum } from './money.ts'
import type { Payment } from './payment.ts'
import type { Receivable } from './receivable.ts'
import { titleLabel } from './receivable-number.ts'
import { standingOf, type StandingPolicy } from './standing.ts'
import type { OpenLine, OpenStatement } from './statement.ts'

/** A title with its own payments. */
export type AccountTitle = { receivable: Receivable; payments: readonly Payment[] }

type Policy = StandingPolicy & { billing?: Pick<Billing, 'earlyDiscounts'> }

type Line = OpenLine & { late: boolean; asked: number }

/** What a customer owes as of a day, title by title (complaint 20). The Pix and the credit are the caller's to add. */
export function openStatement(
  { titles, disputes }: { titles: readonly AccountTitle[]; disputes: readonly Frozen[] },
  policy: Policy,
  asOf: Day,
): Omit<OpenStatement, 'pix' | 'credit'> {
  const lines = titles.flatMap((title) => lineOf(title, disputes, policy, asOf) ?? [])
  lines.sort((one, other) => byDue(one, other) || (one.title < other.title ? -1 : 1))
  return {
    type: 'open',
    asOf,
    lines: lines.map(({ late: _late, asked: _asked, ...line }) => line),
    principal: sum(lines.map(({ principal }) => principal)),
    lateFee: sum(lines.map(({ lateFee }) => lateFee)),
    lateInterest: sum(lines.map(({ lateInterest }) => lateInterest)),
    total: sum(lines.map(({ total }) => total)),
    overdue: sum(lines.flatMap(({ late, total }) => (late ? total : []))),
    toPay: centavos(lines.reduce((all, { asked }) => all + asked, 0)),
  }
}

function lineOf(
  { receivable, payments }: AccountTitle,
  disputes: readonly Frozen[],
  policy: Policy,
  asOf: Day,
): Line | null {
  const standing = standingOf(receivable, payments, policy, asOf)
  const { principal, lateFee, lateInterest, total, daysLate, status } = standing
  if (total === 0) return null
  const { title, disputed } = collectable(receivable, disputes, asOf)
  const { id, description, issuedOn, dueOn, amount } = receivable
  const discount = earlyDiscount(
    { dueOn, standing, contested: disputed > 0 },
    asOf,
    policy.billing?.earlyDiscounts,
  )
  return {
    receivableId: id,
    title: titleLabel(receivable),
    description,
    issuedOn,
    dueOn,
    original: amount,
    principal,
    lateFee,
    lateInterest,
    total,
    daysLate,
    contested: disputed,
    ...(discount ? { discount } : {}),
    late: status === 'overdue',
    asked: disputed === 0 ? total : standingOf(title, payments, policy, asOf).total,
  }
}

function byDue({ dueOn: one }: Pick<OpenLine, 'dueOn'>, { dueOn: other }: Pick<OpenLine, 'dueOn'>): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
