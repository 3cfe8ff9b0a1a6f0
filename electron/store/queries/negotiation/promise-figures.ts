import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { groupOf } from '#shared/domain/negotiation/outcome-effects.ts'
import { type PromiseMeasures, promiseMeasures } from '#shared/domain/negotiation/promise-measures.ts'
import { paymentsTowards } from '../../negotiation/promises-of.ts'
import type { StoreState } from '../../store-state.ts'

type Share = { count: number; amount: Centavos }
type Figures = Pick<PromiseMeasures, 'ended' | 'kept' | 'tenthsOfDayToPay'> & {
  made: number
  contacts: number
  ended: Share
  kept: Share
}

/** How promises made since a day ended, of one customer or of all (R10.2). */
export async function promiseFigures(
  state: StoreState,
  { from, today, customerId }: { from: Day; today: Day; customerId: string | null },
): Promise<Figures> {
  const { rows, settings, database } = state
  await rows.load(database)
  const within = ({ on, customerId: owner }: { on: Day; customerId: string }) =>
    on >= from && on <= today && (customerId === null || owner === customerId)
  const promises = [...rows.all('promises').values()].filter(within)
  const { ended, kept, tenthsOfDayToPay } = promiseMeasures(
    promises.map((promise) => ({ promise, payments: paymentsTowards(state, promise, today) })),
    settings.calendar,
    today,
  )
  const contacts = [...rows.all('contacts').values()].filter(
    (contact) => within(contact) && !contact.reversal && groupOf(contact.outcome) === 'right-person',
  )
  return { ended, kept, tenthsOfDayToPay, made: promises.length, contacts: contacts.length }
}
