import type { Patch } from '#shared/contracts/changes.ts'
import type { ContactDetails, ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import type { DecisionContext } from '../commands/command.ts'
import { created } from '../patches.ts'

/** What a contact came from or led to; none for one that stands alone. */
export type ContactLinks = Partial<Pick<ContactEntry, 'actionId' | 'promiseId' | 'agreementId' | 'step'>>

/** The patch that logs a contact, and the contact: for commands that talk to a customer and do something else as well. */
export function logContactPatches(
  { actor, at, newId }: Pick<DecisionContext, 'actor' | 'at' | 'newId'>,
  details: ContactDetails,
  { actionId = null, promiseId = null, agreementId = null, step }: ContactLinks = {},
): { patches: Patch[]; contact: ContactEntry } {
  const contact: ContactEntry = {
    ...details,
    id: newId(),
    at,
    by: actor?.name ?? '',
    actionId,
    ...(step ? { step } : {}),
    promiseId,
    agreementId,
    resolution: null,
    reversal: null,
  }
  return { patches: [created('contacts', contact)], contact }
}
