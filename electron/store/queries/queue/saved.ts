import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { StoreState } from '../../store-state.ts'

/** What the queue saved between two days, and what was spent on people: minutes, and their cost by the house's hour. */
export async function savedBetween(state: StoreState, { from, to }: { from: Day; to: Day }) {
  const { rows, database, settings } = state
  await rows.load(database)
  const within = ({ on }: { on: Day }) => on >= from && on <= to
  const sent = [...rows.all('collectionActions').values()].filter(
    (action) => within(action) && action.state !== 'cancelled' && action.state !== 'failed',
  )
  const contacts = [...rows.all('contacts').values()].filter(
    (contact) => within(contact) && contact.reversal === null,
  )
  const minutesSpent = contacts.reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    messages: sent.length,
    calls: contacts.filter(({ channel }) => channel === 'phone').length,
    minutesSaved: sent.reduce((sum, { minutesSaved }) => sum + minutesSaved, 0),
    minutesSpent,
    cost: centavos(Math.round((minutesSpent * settings.contactRules.hourCost) / 60)),
  }
}
