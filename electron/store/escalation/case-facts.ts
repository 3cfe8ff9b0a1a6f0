import { type Day, daysBetween, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { CaseFacts } from '#shared/domain/escalation/case-checklist.ts'
import { disputedAmount } from '#shared/domain/disputed.ts'
import { openComplaintsOf } from '#shared/domain/ombudsman/complaints.ts'
import type { StoreState } from '../store-state.ts'
import { isOver } from '#shared/domain/escalation/prescription.ts'
import { termsOfTitles } from './prescribed.ts'
import { owedOn } from './titles-of-case.ts'

const NOTICES = new Set(['firm', 'formal'])

/** What is known of some titles of a customer before a route is taken. Refuses nothing: unknown titles owe nothing. */
export async function caseFacts(
  state: StoreState,
  { customerId, receivableIds, today }: { customerId: string; receivableIds: readonly string[]; today: Day },
): Promise<CaseFacts> {
  const { rows, database, ledger } = state
  await Promise.all([rows.load(database), state.letters.load(database)])
  const termsOf = termsOfTitles(state)
  const customer = await database.customers.get(customerId)
  const owed = owedOn(state, today)
  const positions = receivableIds.map((id) => ledger.titles.ids.indexOf(id)).filter((at) => at >= 0)
  const terms = positions.flatMap((at) => termsOf(at) ?? [])
  const { dueDay, adjustedDay } = ledger.titles.columns
  const daysLate = positions.map((at) => Math.max(0, dayNumber(today) - adjustedDay[at]!))
  const oldestDays = positions.map((at) => (dueDay[at]! < 0 ? 0 : daysBetween(dayOf(dueDay[at]!), today)))
  const complaints = openComplaintsOf(rows.ofCustomer('tickets', customerId), customerId)
  const disputes = rows.ofCustomer('disputes', customerId)
  const profile = rows.all('collectionProfiles').get(customerId)
  const sent = rows
    .ofCustomer('collectionActions', customerId)
    .filter(({ state: stands }) => stands === 'sent' || stands === 'opened')
  const contacts = rows.ofCustomer('contacts', customerId).filter(({ reversal }) => !reversal)
  const letters = state.letters.list().filter((letter) => letter.customerId === customerId)
  return {
    total: receivableIds.reduce((sum, id) => sum + owed(id), 0),
    disputed: receivableIds.some((id) => complaints.has(id) || disputedAmount(disputes, id, today) > 0),
    prescribed: terms.some(({ demand }) => isOver(demand, today)),
    protestable: !terms.some(({ execution }) => execution !== null && isOver(execution, today)),
    chequesPresented: !chequesWaiting(state, customerId, receivableIds),
    oldestDays: Math.max(0, ...oldestDays),
    daysLate: positions.length === 0 ? 0 : Math.min(...daysLate),
    steps: sent.length + contacts.length + letters.length,
    noticed:
      letters.some(({ tone }) => tone !== 'reminder') ||
      sent.some(({ tone, purpose }) => purpose === 'dunning' && tone !== null && NOTICES.has(tone)),
    address: Boolean(customer?.address),
    superindebted: Boolean(profile?.superindebted),
    fraud: Boolean(profile?.fraud),
  }
}

/** Whether a cheque taken for an order that these titles bill was never presented (R2.15). */
function chequesWaiting(
  { rows }: Pick<StoreState, 'rows'>,
  customerId: string,
  receivableIds: readonly string[],
): boolean {
  const billed = new Set(receivableIds)
  const orders = new Set(
    rows
      .ofCustomer('orders', customerId)
      .filter(({ receivableIds: titles }) => titles.some((id) => billed.has(id)))
      .map(({ id }) => id),
  )
  return rows
    .ofCustomer('cheques', customerId)
    .some(({ orderId, status }) => status === 'in-hand' && orders.has(orderId))
}
