import { type Day, daysBetween, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { CaseFacts } from '#shared/domain/escalation/case-checklist.ts'
import { pauseOf } from '#shared/domain/negotiation/outcome-effects.ts'
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
  await rows.load(database)
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
  const contacts = rows.ofCustomer('contacts', customerId)
  const dealings = await dealingsWith(state, customerId)
  const about = positions.map((at) =>
    dealings({ receivableId: ledger.titles.ids.at(at), lateFrom: adjustedDay[at]! }),
  )
  return {
    total: receivableIds.reduce((sum, id) => sum + owed(id), 0),
    disputed: receivableIds.some(
      (id) =>
        complaints.has(id) ||
        disputes.some(({ receivableId, closure }) => receivableId === id && closure === null) ||
        pauseOf(contacts, id, today) !== null,
    ),
    prescribed: terms.some(({ demand }) => isOver(demand, today)),
    protestable: !terms.some(({ execution }) => execution !== null && isOver(execution, today)),
    chequesPresented: !chequesWaiting(state, customerId, receivableIds),
    oldestDays: Math.max(0, ...oldestDays),
    daysLate: positions.length === 0 ? 0 : Math.min(...daysLate),
    steps: about.length === 0 ? 0 : Math.min(...about.map(({ steps }) => steps)),
    noticed: about.length > 0 && about.every(({ noticed }) => noticed),
    address: Boolean(customer?.address),
    superindebted: Boolean(profile?.superindebted),
    fraud: Boolean(profile?.fraud),
  }
}

type Asked = { receivableId: string; lateFrom: number }

/**
 * What went out to a customer about a title: steps of any kind, and whether one of them was a firm demand or a notice. A
 * contact or notification that names no title was about those that were late on its day.
 */
async function dealingsWith(
  { rows, database }: Pick<StoreState, 'rows' | 'database'>,
  customerId: string,
): Promise<(title: Asked) => { steps: number; noticed: boolean }> {
  const sent = rows
    .ofCustomer('collectionActions', customerId)
    .filter(({ state: stands }) => stands === 'sent' || stands === 'opened')
  const contacts = rows
    .ofCustomer('contacts', customerId)
    .filter(({ direction, reversal }) => direction === 'outbound' && !reversal)
  const letters = await database.letters.where('customerId').equals(customerId).toArray()
  const notifications = rows
    .ofCustomer('papers', customerId)
    .filter(({ kind, sentOn, cancellation }) => kind === 'notification' && sentOn !== null && !cancellation)
  return ({ receivableId, lateFrom }) => {
    const names = (titles: readonly { receivableId: string }[]) =>
      titles.some((title) => title.receivableId === receivableId)
    const whileLate = (on: Day) => dayNumber(on) > lateFrom
    const messages = sent.filter(({ titles }) => names(titles))
    const spoken = contacts.filter(({ receivableIds, on }) =>
      receivableIds.length === 0 ? whileLate(on) : receivableIds.includes(receivableId),
    )
    const written = letters.filter(({ letter }) => names(letter.lines))
    const notified = notifications.filter(({ on }) => whileLate(on))
    return {
      steps: messages.length + spoken.length + written.length + notified.length,
      noticed:
        notified.length > 0 ||
        written.some(({ letter }) => letter.tone !== 'reminder') ||
        messages.some(({ tone, purpose }) => purpose === 'dunning' && tone !== null && NOTICES.has(tone)),
    }
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
