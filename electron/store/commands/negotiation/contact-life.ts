import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import { isPausing } from '#shared/domain/negotiation/outcome-effects.ts'
import { promiseOnDay } from '../../negotiation/promises-of.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

/** A contact that stands. Refuses `contact-unknown`, `contact-reversed`. */
async function standingContact({ state, database }: DecisionContext, id: string): Promise<ContactEntry> {
  await state.rows.load(database)
  const contact = state.rows.all('contacts').get(id)
  if (!contact) throw refusal('contact-unknown')
  if (contact.reversal) throw refusal('contact-reversed')
  return contact
}

type Resolve = CommandInput & { id: string; note: string }

/** Says how a claimed payment or a contested bill was settled: its titles are collected again, or owe nothing. */
export const resolveContact: Command<Resolve, ContactEntry> = {
  name: 'contacts.resolve',
  permission: 'collect',
  async decide(context, { id, note, today }) {
    const before = await standingContact(context, id)
    if (before.resolution || !isPausing(before.outcome)) throw refusal('nothing-to-resolve')
    const contact = { ...before, resolution: { on: today, by: context.actor!.name, note } }
    return {
      patches: [replaced('contacts', before, contact)],
      details: { outcome: contact.outcome, note },
      customerIds: [contact.customerId],
      result: contact,
    }
  },
}

type Reverse = CommandInput & { id: string; reason: string }

/** Takes a contact back with a reason (R03). What the customer asked for, as no calls, stays until somebody lifts it. */
export const reverseContact: Command<Reverse, ContactEntry> = {
  name: 'contacts.reverse',
  permission: 'reverseContact',
  async decide(context, { id, reason, today }) {
    const before = await standingContact(context, id)
    const contact = { ...before, reversal: { on: today, reason } }
    return {
      patches: [
        replaced('contacts', before, contact),
        ...promiseGone(context, before, { on: today, reason }),
      ],
      details: { outcome: contact.outcome, reason },
      customerIds: [contact.customerId],
      result: contact,
    }
  },
}

/** The promise that came of it, while it is open, is taken back with it. */
function promiseGone(
  { state }: DecisionContext,
  { promiseId }: ContactEntry,
  cancellation: { on: Day; reason: string },
): Patch[] {
  const promise = promiseId === null ? undefined : state.rows.all('promises').get(promiseId)
  if (!promise || promiseOnDay(state, promise, cancellation.on).standing !== 'open') return []
  return [replaced('promises', promise, { ...promise, cancellation })]
}
