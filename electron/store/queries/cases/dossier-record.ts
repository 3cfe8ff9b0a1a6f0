import type { Dossier } from '#shared/contracts/dossier.ts'
import { instantOf } from '../../hybrid-clock.ts'
import type { StoreState } from '../../store-state.ts'

/** What was written to a customer, each with its words. Call `rows.load` first. */
export async function messagesOf(
  { database, rows }: StoreState,
  customerId: string,
): Promise<Dossier['messages']> {
  const actions = rows.ofCustomer('collectionActions', customerId)
  const texts = await database.collectionTexts.bulkGet(actions.map(({ id }) => id))
  return actions.map((action, at) => {
    const { subject = '', text = '' } = texts[at] ?? {}
    return Object.assign({ subject, text }, action)
  })
}

/** The changes that touched a customer, oldest first, each with the hashes that chain it to the one before. */
export async function chainOf({ database }: StoreState, customerId: string): Promise<Dossier['chain']> {
  const sequences = await database.changes.where('customerIds').equals(customerId).primaryKeys()
  const changes = await database.changes.bulkGet(sequences.toSorted((one, other) => one - other))
  return changes.flatMap((change) =>
    change
      ? {
          sequence: change.sequence,
          at: instantOf(change.at),
          actorName: change.actor.name,
          command: change.command,
          details: change.details,
          previousHash: change.previousHash,
          hash: change.hash,
        }
      : [],
  )
}
