import type { OutboxRow, OutboxState } from '#shared/contracts/outbox.ts'
import type { StoreState } from '../store-state.ts'
import { mailsIn } from './outbox-of.ts'

/** One page of the e-mails in a state, those that waited longest first. */
export async function listOutbox(
  { database, rows, ledger }: StoreState,
  { state, offset, limit }: { state: OutboxState; offset: number; limit: number },
): Promise<{ rows: OutboxRow[]; total: number }> {
  await rows.load(database)
  const all = mailsIn(rows, state)
  const page = all.slice(offset, offset + limit)
  const texts = await database.collectionTexts.bulkGet(page.map(({ id }) => id))
  const { customers } = ledger
  return {
    rows: page.map((action, at) => ({
      action,
      customerName: customers.rows[customers.ids.indexOf(action.customerId)]?.name ?? '',
      subject: texts[at]?.subject ?? '',
    })),
    total: all.length,
  }
}
