import type { EndingLetter } from '#shared/contracts/ending-letter.ts'
import { isToClear } from '#shared/domain/cheque-life.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { availableCredit } from '#shared/domain/credit-balance.ts'
import { isFrozen } from '#shared/domain/disputed.ts'
import { centavos } from '#shared/domain/money.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { paperStateOn } from '#shared/domain/paper-life.ts'
import { titlesOfOrder } from '../../credit/exposures.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { openTitles } from '../open-titles.ts'

type Facts = EndingLetter['facts']
type Asked = { customerId: string; today: Day }

/** What is open with a customer on a day: what to settle before the relationship ends (E26). Refuses `customer-unknown`. */
export async function endingFacts(state: StoreState, asked: Asked): Promise<Facts> {
  const { customerId, today } = asked
  await state.rows.load(state.database)
  if (state.ledger.customers.ids.indexOf(customerId) < 0) throw refusal('customer-unknown')
  const titles = await openTitles(state, asked)
  const { rows } = state
  const cheques = rows.ofCustomer('cheques', customerId).filter(isToClear)
  const disputes = rows.ofCustomer('disputes', customerId).filter((one) => isFrozen(one, today))
  const credit = availableCredit(rows.ofCustomer('creditEntries', customerId), today)
  const waiting = rows.ofCustomer('tickets', customerId).filter(({ answer }) => answer === null)
  const papers = rows
    .ofCustomer('papers', customerId)
    .filter((paper) => paperStateOn(paper, today) === 'signed')
  const sum = (amounts: readonly number[]) => centavos(amounts.reduce((total, amount) => total + amount, 0))
  return [
    openOrders(state, asked),
    { item: 'debts', count: titles.length, amount: sum(titles.map(({ total }) => total)) },
    { item: 'credit', count: credit > 0 ? 1 : 0, amount: centavos(Math.max(0, credit)) },
    { item: 'cheques', count: cheques.length, amount: sum(cheques.map(({ amount }) => amount)) },
    { item: 'disputes', count: disputes.length, amount: sum(disputes.map(({ amount }) => amount)) },
    { item: 'tickets', count: waiting.length, amount: centavos(0) },
    { item: 'papers', count: papers.length, amount: centavos(0) },
  ]
}

/** Orders that are neither delivered nor cancelled, with what is still to come in on them. */
function openOrders(state: StoreState, { customerId, today }: Asked): Facts[number] {
  const open = state.rows
    .ofCustomer('orders', customerId)
    .filter((order) => !['delivered', 'cancelled'].includes(phaseOf(order)))
  const left = open.reduce((sum, order) => {
    const { received } = titlesOfOrder(state, order, dayNumber(today))
    return sum + Math.max(0, totalsOf(order).total - received)
  }, 0)
  return { item: 'orders', count: open.length, amount: centavos(left) }
}

/** The letter that ends a relationship, with the position of a day. Refuses `ending-unknown`, `not-set-up`. */
export async function endingLetterOf(
  state: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<EndingLetter> {
  const { database, settings } = state
  const ending = await database.debtEndings.get(id)
  const customer = ending && (await database.customers.get(ending.customerId))
  if (ending?.kind !== 'relationship' || !customer) throw refusal('ending-unknown')
  if (!settings.laboratory) throw refusal('not-set-up')
  const asked = { customerId: customer.id, today }
  return {
    kind: 'ending-letter',
    laboratory: settings.laboratory,
    on: today,
    customer,
    ending,
    facts: await endingFacts(state, asked),
    titles: await openTitles(state, asked),
  }
}
