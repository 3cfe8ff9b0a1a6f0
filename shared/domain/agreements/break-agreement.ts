import type { Day } from '../calendar.ts'
import { type Centavos, centavos } from '../money.ts'
import { NOTHING_FORGIVEN } from '../imputation.ts'
import { whyNotPayable } from '../payable.ts'
import type { Payment } from '../payment.ts'
import { planReceipt } from '../receipt-plan.ts'
import type { Receivable } from '../receivable.ts'
import { standingOf, type StandingPolicy } from '../standing.ts'

/** A title that the agreement had frozen, with the payments that stand on it without the agreement's own. */
export type FrozenTitle = {
  receivable: Pick<Receivable, 'id' | 'amount' | 'issuedOn' | 'dueOn' | 'terms' | 'cancellation'>
  payments: readonly Payment[]
}

/** What money paid on an instalment becomes on an original title; it names the payment it was. */
export type MovedPayment = Omit<Payment, 'id'> & { moved: NonNullable<Payment['moved']> }

export type BrokenAgreement = {
  moved: MovedPayment[]
  /** What no title takes of each payment: the customer's credit, in centavos. */
  leftovers: { fromId: string; paidOn: Day; amount: Centavos }[]
  /** Payments on instalments by the customer's own credit: it is his again. */
  returned: Centavos
}

/** Money that is moved: what was paid by credit goes back to it, and what another agreement froze was never paid. */
function isMoney({ means, reversal }: Payment): boolean {
  return reversal === null && means !== 'credit' && means !== 'agreement'
}

/**
 * What becomes of an agreement's money when it is broken on a day: each payment of its instalments, in the order it came,
 * settles the original titles as they stood on the day it came, oldest due first and charges first (R1.11), as if there
 * had been no agreement. Moved + leftovers = money paid, to the centavo.
 */
export function breakAgreement(
  { originals, paid }: { originals: readonly FrozenTitle[]; paid: readonly Payment[] },
  policy: StandingPolicy,
  on: Day,
): BrokenAgreement {
  const titles = originals.map(({ receivable, payments }) => ({ receivable, payments: [...payments] }))
  const broken: BrokenAgreement = { moved: [], leftovers: [], returned: centavos(0) }
  const inOrder = paid.filter(isMoney).toSorted(byDay)
  for (const payment of inOrder) {
    const { paidOn, amount } = payment
    const payable = titles.filter((title) => whyNotPayable(title, paidOn) === null)
    const plan = planReceipt(
      payable.map(({ receivable, payments }) => ({
        id: receivable.id,
        dueOn: receivable.dueOn,
        owed: standingOf(receivable, payments, policy, paidOn),
      })),
      { amount, titles: 'oldest-first', settlement: { order: 'legal', charges: 'charge' } },
    )
    // Nobody asks for a part of a title here: there is nothing to refuse.
    if ('refusal' in plan) throw new Error(`money cannot be moved: ${plan.refusal}`)
    for (const line of plan.lines) {
      const moved: MovedPayment = {
        receivableId: line.receivableId,
        paidOn,
        amount: line.amount,
        settled: line.settled,
        forgiven: NOTHING_FORGIVEN,
        ...(line.left.total === 0 ? { settlesWhole: true as const } : {}),
        moved: { on, fromId: payment.id },
        means: payment.means,
        note: payment.note,
        externalCode: null,
        importId: null,
        reversal: null,
      }
      broken.moved.push(moved)
      const { moved: _known, ...asIfThen } = moved
      titles
        .find(({ receivable }) => receivable.id === line.receivableId)!
        .payments.push({ ...asIfThen, id: payment.id })
    }
    if (plan.leftover > 0) broken.leftovers.push({ fromId: payment.id, paidOn, amount: plan.leftover })
  }
  const returned = paid.filter(({ means, reversal }) => means === 'credit' && reversal === null)
  return { ...broken, returned: centavos(returned.reduce((total, { amount }) => total + amount, 0)) }
}

function byDay(one: Payment, other: Payment): number {
  if (one.paidOn !== other.paidOn) return one.paidOn < other.paidOn ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
