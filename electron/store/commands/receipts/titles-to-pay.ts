import type { Day } from '#shared/domain/calendar.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { LineAsked, TitlesAsked, TitleToPay } from '#shared/domain/receipt-plan.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { whyNotPayable } from '#shared/domain/payable.ts'
import type { EarlyDiscount } from '#shared/domain/early-discount.ts'
import { type Standing, standingOf } from '#shared/domain/standing.ts'
import { discountOffered } from '../../queries/discount-offered.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'

/** A title with what stands of its payments, and what it owes on the day of the receipt. */
export type KnownTitle = {
  receivable: Receivable
  payments: Payment[]
  standing: Standing
  discount: EarlyDiscount | null
}

/**
 * Titles of a customer as they stand on a day; call `state.rows.load` first.
 * `made` are titles of the same change. What was reversed since was never paid.
 */
export async function knownTitles(
  { database, settings, state }: DecisionContext,
  { customerId, on, made = [] }: { customerId: string; on: Day; made?: readonly Receivable[] },
): Promise<KnownTitle[]> {
  const stored = await database.receivables.where('customerId').equals(customerId).toArray()
  const ids = stored.map(({ id }) => id)
  const payments = await database.payments.where('receivableId').anyOf(ids).toArray()
  const byTitle = Map.groupBy(
    payments.filter(({ reversal }) => reversal === null),
    ({ receivableId }) => receivableId,
  )
  return [...stored, ...made].map((receivable) => {
    const own = byTitle.get(receivable.id) ?? []
    const standing = standingOf(receivable, own, settings, on)
    return {
      receivable,
      payments: own,
      standing,
      discount: discountOffered(state, { receivable, standing }, on),
    }
  })
}

/** The titles that may take money on that day. Refuses by name one that was asked for and may not. */
export function titlesToPay(known: readonly KnownTitle[], paidOn: Day, asked: TitlesAsked): TitleToPay[] {
  if (asked !== 'oldest-first')
    for (const [index, line] of asked.entries()) requirePayable(known, paidOn, { line, index })
  return known
    .filter((title) => whyNotPayable(title, paidOn) === null)
    .map(({ receivable, standing, discount }) => ({
      id: receivable.id,
      dueOn: receivable.dueOn,
      owed: { ...standing, discount: discount?.amount },
    }))
}

function requirePayable(
  known: readonly KnownTitle[],
  paidOn: Day,
  { line, index }: { line: LineAsked; index: number },
): void {
  const title = known.find(({ receivable }) => receivable.id === line.receivableId)
  if (!title) throw refusal('receivable-unknown', {}, `titles.${index}`)
  const why = whyNotPayable(title, paidOn)
  if (why === null) return
  throw refusal(why.code, { title: titleLabel(title.receivable), ...why.details }, 'paidOn')
}
