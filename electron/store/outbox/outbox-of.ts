import { type OutboxCounts, outboxStates, type OutboxState } from '#shared/contracts/outbox.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { RowsInMemory } from '../memory/rows-in-memory.ts'

/** Which time a person handed an e-mail to the outbox: 1, 2, … */
export function attemptOf({ attempt }: CollectionAction): number {
  return attempt ?? 1
}

/** The e-mails in a state, those that waited longest first. Call `rows.load` first. */
export function mailsIn(rows: RowsInMemory, state: OutboxState): CollectionAction[] {
  return [...rows.all('collectionActions').values()]
    .filter((action) => action.channel === 'email' && action.state === state)
    .sort((a, b) => (a.stateOn < b.stateOn ? -1 : a.stateOn > b.stateOn ? 1 : 0))
}

/** How many e-mails are in each state. Call `rows.load` first. */
export function outboxCounts(rows: RowsInMemory): OutboxCounts {
  const counts = Object.fromEntries(outboxStates.map((state) => [state, 0])) as OutboxCounts
  for (const { channel, state } of rows.all('collectionActions').values())
    if (channel === 'email' && Object.hasOwn(counts, state)) counts[state as OutboxState]++
  return counts
}
