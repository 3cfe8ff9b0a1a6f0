import type { Patch } from '#shared/contracts/changes.ts'
import type { CollectionAction, DeliveryProof } from '#shared/domain/messages/collection-action.ts'
import { emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { actionOf, inState } from './hand-over.ts'

type Confirm = CommandInput & {
  id: string
  outcome: 'sent' | 'failed' | 'cancelled'
  note: string
  invalidAddress: boolean
}

/** What a person may still say of a message: the outbox speaks for what is in it, and what is done is done. */
const OPEN: ReadonlySet<CollectionAction['state']> = new Set(['prepared', 'opened'])

/**
 * The person's word is the evidence (complaint 30): sent, failed or cancelled. A phone or e-mail where nobody is reached is
 * not used again (R02). Refuses `action-unknown`, `action-closed`.
 */
export const confirmMessage: Command<Confirm, CollectionAction> = {
  name: 'messages.confirm',
  permission: 'collect',
  async decide(context, { id, outcome, note, invalidAddress, today }) {
    const action = await actionOf(context, id)
    if (!OPEN.has(action.state)) throw refusal('action-closed', { state: action.state })
    const decision = inState(context, action, { state: outcome, stateOn: today, note })
    if (!invalidAddress || outcome !== 'failed' || action.address === null) return decision
    return { ...decision, patches: [...decision.patches, ...(await deadAddress(context, action, today))] }
  },
}

async function deadAddress(
  { database, actor, state }: DecisionContext,
  { customerId, channel, address }: CollectionAction,
  on: Day,
): Promise<Patch[]> {
  if (address === null) return []
  const known = state.rows.all('collectionProfiles').get(customerId)
  const profile = known ?? emptyCollectionProfile(customerId)
  const registration = await database.registrations.get(customerId)
  const patches = [
    replaced('collectionProfiles', known, {
      ...profile,
      invalidAddresses: [...profile.invalidAddresses, { channel, address, on, by: actor?.name ?? '' }],
    }),
  ]
  if (!registration?.channels.some(({ value }) => value === address)) return patches
  const channels = registration.channels.map((one) =>
    one.value === address ? { ...one, invalid: true } : one,
  )
  return [...patches, replaced('registrations', registration, { ...registration, channels })]
}

/** Keeps what shows that a message or letter arrived (complaint 9). Refuses `action-unknown`, `proof-in-future`. */
export const addProof: Command<
  CommandInput & { id: string; proof: Omit<DeliveryProof, 'by'> },
  CollectionAction
> = {
  name: 'messages.addProof',
  permission: 'collect',
  async decide(context, { id, proof, today }) {
    const action = await actionOf(context, id)
    if (proof.on > today) throw refusal('proof-in-future', {}, 'proof.on')
    const by = context.actor?.name ?? ''
    const decision = inState(context, action, {
      stateOn: action.stateOn,
      by: action.by,
      proofs: [...action.proofs, { ...proof, by }],
    })
    return { ...decision, details: { kind: proof.kind, reference: proof.reference } }
  },
}
