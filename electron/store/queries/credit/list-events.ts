import type { ListEvent } from '#shared/contracts/credit.ts'
import type { StoreState } from '../../store-state.ts'

interface EventsQuery {
  customerId: string | null
  offset: number
  limit: number
}

/** One page of the log of lists and benefits, newest first: ids rise with time. */
export async function listEvents(
  { database, ledger }: StoreState,
  { customerId, offset, limit }: EventsQuery,
): Promise<{ rows: (ListEvent & { name: string })[]; total: number }> {
  const { customers } = ledger
  const log = () =>
    customerId === null
      ? database.listEvents.orderBy(':id')
      : database.listEvents.where('customerId').equals(customerId)
  // Within an index, rows of one customer come in the order of their ids too.
  const [events, total] = await Promise.all([
    log().reverse().offset(offset).limit(limit).toArray(),
    log().count(),
  ])
  const rows = events.map((event) =>
    Object.assign({ name: customers.rows[customers.ids.indexOf(event.customerId)]?.name ?? '' }, event),
  )
  return { rows, total }
}
