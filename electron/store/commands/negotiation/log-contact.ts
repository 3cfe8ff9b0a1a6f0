import type { ContactAsked } from '#shared/contracts/contacts.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type CollectionProfile, emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { ContactDetails, ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import { contactProblem, keptAddress } from '#shared/domain/negotiation/contact-problems.ts'
import { profileAfterContact } from '#shared/domain/negotiation/profile-changes.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { knownStep } from '../../dunning/known-step.ts'
import { logContactPatches } from '../../negotiation/log-contact.ts'
import { replaced } from '../../patches.ts'
import { titlesWithPayments } from '../../queries/receivables.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { promisePatches } from './make-promise.ts'

type Log = CommandInput & { contact: ContactAsked }

/** Refuses what a contact lacks, and titles that are not the customer's. */
async function requireSound(
  { database, settings }: DecisionContext,
  contact: ContactAsked,
  today: Day,
): Promise<void> {
  if (!(await database.customers.get(contact.customerId)))
    throw refusal('customer-unknown', {}, 'contact.customerId')
  const titles = await titlesWithPayments(database, contact.customerId)
  const own = new Set(titles.map(({ receivable }) => receivable.id))
  if (contact.receivableIds.some((id) => !own.has(id)))
    throw refusal('receivable-unknown', {}, 'contact.receivableIds')
  const overdue = titles.some(
    ({ receivable, payments }) => standingOf(receivable, payments, settings, today).status === 'overdue',
  )
  const problem = contactProblem(contact, { today, overdue })
  if (problem) throw refusal(problem.code, {}, `contact.${problem.field}`)
}

/** The profile's patch, where the contact changes it. */
function profilePatches({ state, actor }: DecisionContext, contact: ContactAsked, today: Day): Patch[] {
  const before: CollectionProfile | null =
    state.rows.all('collectionProfiles').get(contact.customerId) ?? null
  const profile = before ?? emptyCollectionProfile(contact.customerId)
  const after = profileAfterContact(
    { ...profile, invalidAddresses: profile.invalidAddresses ?? [] },
    { ...contact, address: keptAddress(contact) },
    { on: today, by: actor!.name },
  )
  return JSON.stringify(after) === JSON.stringify(profile)
    ? []
    : [replaced('collectionProfiles', before, after)]
}

/** The step with the name it had. Refuses `dunning-policy-unknown`. */
function stepTaken(
  { state }: DecisionContext,
  step: NonNullable<ContactAsked['step']>,
): ContactEntry['step'] {
  const known = knownStep(state, step)
  if (!known) throw refusal('dunning-policy-unknown', {}, 'contact.step')
  return { ...step, name: known.name }
}

/** Logs a contact with all that comes of it at once (K11, R06); see `contactsContract.log` for what it refuses. */
export const logContact: Command<Log, ContactEntry> = {
  name: 'contacts.log',
  permission: 'collect',
  async decide(context, { contact: asked, today }) {
    await context.state.rows.load(context.database)
    await requireSound(context, asked, today)
    const { promise: promised, phoneOptOut: _out, lawyer: _lawyer, actionId, step, ...typed } = asked
    const details: ContactDetails = { ...typed, address: keptAddress(typed) }
    const { customerId, channel, person, receivableIds } = details
    const made =
      asked.outcome === 'promise' && promised
        ? await promisePatches(
            context,
            { ...promised, customerId, channel, person, receivableIds },
            { today, field: 'contact.promise.' },
          )
        : null
    const { patches, contact } = logContactPatches(context, details, {
      actionId,
      ...(step ? { step: stepTaken(context, step) } : {}),
      promiseId: made?.promise.id ?? null,
    })
    return {
      patches: [...(made?.patches ?? []), ...patches, ...profilePatches(context, asked, today)],
      details: {
        outcome: contact.outcome,
        channel,
        ...(contact.step ? { step: contact.step.name } : {}),
        ...(contact.nextStep ? { nextOn: contact.nextStep.on, next: contact.nextStep.what } : {}),
        ...(made ? { amount: made.promise.amount, dueOn: made.promise.dueOn } : {}),
      },
      customerIds: [customerId],
      result: contact,
    }
  },
}
