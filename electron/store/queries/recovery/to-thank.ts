import type { ThanksRow } from '#shared/contracts/recovery.ts'
import { addDays, type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { isFrozen } from '#shared/domain/disputed.ts'
import { centavos } from '#shared/domain/money.ts'
import { titlePositions } from '../../credit/title-positions.ts'
import type { StoreState } from '../../store-state.ts'
import { lookingAt } from '../../recovery/what-he-may-have.ts'
import { accountsOn } from './returning.ts'

/** Thanks come fresh: a payment older than this, in days, is thanked no more. */
const FRESH_DAYS = 7
/** Days after something was paid late in which thanks for punctuality would sound like mockery. */
const CALM_DAYS = 30
const MOST = 500

/**
 * Who paid titles whole and in time in the last days and may be thanked (I14): nothing late nor lately, nothing contested, no
 * complaint waiting, no loss or ended relationship, and no thanks prepared or sent this month. The largest first.
 */
export async function toThank(
  state: StoreState,
  { today, most = MOST }: { today: Day; most?: number },
): Promise<{ rows: (Omit<ThanksRow, 'benefits'> & { at: number })[]; total: number }> {
  await state.rows.load(state.database)
  const { ledger } = state
  const lately = dayNumber(today) - CALM_DAYS
  const rows = accountsOn(ledger, today).flatMap(({ at, overdue, settledDay }) => {
    if (overdue > 0 || settledDay > lately) return []
    const paid = paidInTime(state, at, today)
    if (!paid || !mayThank(state, ledger.customers.ids.at(at), today)) return []
    const { number, name } = ledger.customers.rows[at]!
    const { titles, amount, lastPaidOn } = paid
    return { at, customerId: ledger.customers.ids.at(at), number, name, titles, amount, lastPaidOn }
  })
  rows.sort((one, other) => other.amount - one.amount || one.number - other.number)
  return { rows: rows.slice(0, most), total: rows.length }
}

/** The same with what each has because he pays on time. */
export async function thanksPage(state: StoreState, { today }: { today: Day }) {
  const { rows, total } = await toThank(state, { today })
  const look = lookingAt(state, today)
  const thanked = ({ at, ...row }: (typeof rows)[number]): ThanksRow => ({
    ...row,
    benefits: look.earned(at),
  })
  return { total, rows: rows.map(thanked) }
}

/** Whether nothing speaks against a word of thanks, one a month (I14). */
export function mayThank({ rows }: StoreState, customerId: string, today: Day): boolean {
  const month = today.slice(0, 7)
  const thanked = rows
    .ofCustomer('collectionActions', customerId)
    .some(
      ({ purpose, on, state }) =>
        purpose === 'thanks' && on.startsWith(month) && state !== 'cancelled' && state !== 'failed',
    )
  return !(
    thanked ||
    rows.ofCustomer('disputes', customerId).some((dispute) => isFrozen(dispute, today)) ||
    rows.ofCustomer('tickets', customerId).some(({ kind, answer }) => kind === 'complaint' && !answer) ||
    rows.ofCustomer('debtEndings', customerId).some(({ kind, reversal }) => kind !== 'decision' && !reversal)
  )
}

function paidInTime({ ledger }: StoreState, customer: number, on: Day) {
  const today = dayNumber(on)
  const first = dayNumber(addDays(on, -FRESH_DAYS))
  const { adjustedDay, amount, cancelDay, firstPayment, issueDay } = ledger.titles.columns
  const { next, paidDay, principal, reversalDay, byAgreement } = ledger.payments.columns
  let [titles, sum, last] = [0, 0, -1]
  for (const title of titlePositions(ledger, customer)) {
    if (issueDay[title]! > today || cancelDay[title]! <= today) continue
    let [left, lastPaid, agreed] = [amount[title]!, -1, false]
    for (let at = firstPayment[title]!; at >= 0 && paidDay[at]! <= today; at = next[at]!) {
      if (reversalDay[at]! <= today) continue
      left -= principal[at]!
      lastPaid = paidDay[at]!
      agreed ||= byAgreement[at] === 1
    }
    const inTime = adjustedDay[title]! < 0 || lastPaid <= adjustedDay[title]!
    if (left > 0 || lastPaid < first || !inTime || agreed) continue
    titles++
    sum += amount[title]!
    last = Math.max(last, lastPaid)
  }
  return titles === 0 ? null : { titles, amount: centavos(sum), lastPaidOn: dayOf(last) }
}
