import type { CollectionFacts, Undelivered } from '#shared/domain/dunning/collection-facts.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { addressesFor } from '../messages/addresses.ts'
import type { StoreState } from '../store-state.ts'

/**
 * What of a customer's messages did not arrive at the address that would still be used: corrected, or reached since, it
 * counts no more. Only an address that a server refused is left out for whatever comes next. Call `rows.load` first.
 */
export function undeliveredOf(
  { ledger, rows }: Pick<StoreState, 'ledger' | 'rows'>,
  at: number,
  actions: readonly CollectionAction[],
): CollectionFacts['undelivered'] {
  const missed = actions.filter(
    ({ state, refused, address }) => address !== null && (state === 'failed' || refused !== undefined),
  )
  if (missed.length === 0) return []
  const customerId = ledger.customers.ids.at(at)
  const who = {
    customer: ledger.customers.rows[at]!,
    registration: rows.all('registrations').get(customerId) ?? null,
    profile: rows.all('collectionProfiles').get(customerId) ?? null,
  }
  return missed
    .filter(
      (action) =>
        addressesFor(action.channel, who)[0]?.address === action.address && !reachedSince(action, actions),
    )
    .sort((one, other) => (one.stateOn < other.stateOn ? -1 : one.stateOn > other.stateOn ? 1 : 0))
    .flatMap((action) => entryOf({ rows }, action))
}

function reachedSince(
  { id, channel, address, stateOn }: CollectionAction,
  actions: readonly CollectionAction[],
): boolean {
  return actions.some(
    (other) =>
      other.id !== id &&
      other.channel === channel &&
      other.address === address &&
      other.state === 'sent' &&
      other.stateOn >= stateOn,
  )
}

function entryOf(
  { rows }: Pick<StoreState, 'rows'>,
  { channel, stateOn, note, refused, step, titles }: CollectionAction,
): Undelivered[] {
  const entry = { channel, on: refused?.on ?? stateOn, note: refused?.note ?? note }
  if (refused?.what === 'address') return [{ ...entry, of: null }]
  if (step === null) return []
  const familyId = rows.all('dunningPolicies').get(step.policyId)?.familyId ?? step.policyId
  const receivableIds = titles.map(({ receivableId }) => receivableId)
  return [{ ...entry, of: { familyId, stepId: step.stepId, titles: receivableIds } }]
}
