import { addDays, type Day, daysBetween, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { isFrozen } from '#shared/domain/disputed.ts'
import type {
  CollectionFacts,
  CollectionTitle,
  CustomerRest,
  Touch,
} from '#shared/domain/dunning/collection-facts.ts'
import { type CollectionProfile, emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { type DunningChannel, dunningChannels } from '#shared/domain/dunning/policy.ts'
import { lossOf } from '#shared/domain/escalation/losses.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { groupOf, pauseOf } from '#shared/domain/negotiation/outcome-effects.ts'
import { holdsCollection } from '#shared/domain/negotiation/promise-standing.ts'
import { openComplaintsOf } from '#shared/domain/ombudsman/complaints.ts'
import { addBusinessDays } from '#shared/domain/business-days.ts'
import { takes } from '../messages/addresses.ts'
import { paymentsTowards } from '../negotiation/promises-of.ts'
import type { StoreState } from '../store-state.ts'
import type { CollectionPass } from './collection-pass.ts'
import { undeliveredOf } from './undelivered.ts'

type Rest = CollectionTitle['rest']

/** Everything the next action of the customer at a position of the ledger follows from. */
export function factsOfDebtor(state: StoreState, pass: CollectionPass, at: number): CollectionFacts {
  const { ledger, rows } = state
  const customerId = ledger.customers.ids.at(at)
  const profile = rows.all('collectionProfiles').get(customerId) ?? emptyCollectionProfile(customerId)
  const actions = rows.ofCustomer('collectionActions', customerId)
  const titles = titlesOf(state, pass, at)
  return {
    customerId,
    titles,
    touches: touchesOf(state, { customerId, actions, on: pass.on }, titles),
    contactDays: contactDaysOf(state, { customerId, actions, on: pass.on }),
    lastPaymentOn: pass.paidOn.get(at) ?? null,
    rest: customerRest(profile, pass.on),
    approachChosen: profile.approach !== null,
    fraud: profile.fraud !== null,
    channels: channelsOf(state, at, profile),
    undelivered: undeliveredOf(state, at, actions),
    state: ledger.customers.rows[at]!.state,
    preference: preferenceOn(profile, pass.on),
  }
}

function titlesOf(
  state: StoreState,
  { on, aged, owed, contested, isPrescribed }: CollectionPass,
  at: number,
) {
  const { ledger } = state
  const { adjustedDay } = ledger.titles.columns
  const restOf = restsOf(state, ledger.customers.ids.at(at), on)
  const asOf = dayNumber(on)
  return (owed.get(at) ?? []).map((row): CollectionTitle => {
    const title = aged.title[row]!
    const receivableId = ledger.titles.ids.at(title)
    const adjusted = adjustedDay[title]!
    const held = contested.get(title)
    return {
      receivableId,
      adjustedDueOn: adjusted < 0 ? null : dayOf(adjusted),
      total: held?.total ?? aged.principal[row]! + aged.lateFee[row]! + aged.lateInterest[row]!,
      overdue: adjusted >= 0 && asOf > adjusted,
      rest: isPrescribed(title)
        ? { kind: 'prescribed', until: null }
        : restOf(receivableId, held?.total === 0),
    }
  })
}

/** Why each title of a customer rests; looked up once for all of them. */
function restsOf(state: StoreState, customerId: string, on: Day) {
  const { rows, settings } = state
  const { calendar, contactRules } = settings
  const complaints = openComplaintsOf(rows.ofCustomer('tickets', customerId), customerId)
  const endings = rows.ofCustomer('debtEndings', customerId)
  const contacts = rows.ofCustomer('contacts', customerId)
  const disputes = rows.ofCustomer('disputes', customerId).filter((dispute) => isFrozen(dispute, on))
  const offers = rows
    .ofCustomer('agreements', customerId)
    .filter(
      ({ on: since, validUntil, signature, cancellation }) =>
        !signature && !cancellation && since <= on && on <= validUntil,
    )
  const promises = rows
    .ofCustomer('promises', customerId)
    .filter((promise) =>
      holdsCollection(
        promise,
        paymentsTowards(state, promise, on),
        { calendar, afterPromiseDays: contactRules.afterPromiseDays },
        on,
      ),
    )
  return (receivableId: string, whollyContested: boolean): Rest => {
    const names = ({ receivableIds }: { receivableIds: readonly string[] }) =>
      receivableIds.includes(receivableId)
    const promise = promises.find(names)
    const offer = offers.find(({ titles }) => titles.some((title) => title.receivableId === receivableId))
    const dispute = disputes.find((known) => known.receivableId === receivableId)
    if (lossOf(endings, receivableId)) return { kind: 'loss', until: null }
    if (whollyContested && dispute) return { kind: 'disputed', until: dispute.deadline }
    if (complaints.has(receivableId)) return { kind: 'complaint', until: null }
    if (contacts.length > 0 && pauseOf(contacts, receivableId, on))
      return { kind: 'claims-paid', until: null }
    if (offer) return { kind: 'agreement-offered', until: offer.validUntil }
    if (promise)
      return {
        kind: 'promise',
        until: addBusinessDays(promise.dueOn, contactRules.afterPromiseDays, calendar),
      }
    return null
  }
}

/** How the customer asked to be reached, while that holds (R07). */
function preferenceOn({ preference }: CollectionProfile, on: Day): CollectionFacts['preference'] {
  if (!preference || (preference.validUntil !== null && on > preference.validUntil)) return null
  return { channel: preference.channel, hours: preference.hours }
}

function customerRest(profile: CollectionProfile, on: Day): CollectionFacts['rest'] {
  const { ended, lawyer, superindebted, pause } = profile
  const forGood = (kind: CustomerRest) => ({ kind, until: null })
  if (ended) return forGood('ended')
  if (lawyer) return forGood('lawyer')
  if (superindebted) return forGood('superindebted')
  return pause && on <= pause.until ? { kind: 'paused', until: pause.until } : null
}

/** What was sent or said, oldest first. What may have gone out counts as gone out: nobody is written to twice (complaint 30). */
function touchesOf(
  { rows }: StoreState,
  { customerId, actions, on }: Recent,
  owed: readonly CollectionTitle[],
): Touch[] {
  const contacts = rows
    .ofCustomer('contacts', customerId)
    .filter(({ direction, reversal }) => direction === 'outbound' && !reversal)
  const answers = Map.groupBy(contacts, ({ actionId }) => actionId)
  const sent = actions.flatMap((action): Touch[] => {
    if (action.purpose !== 'dunning' || !wentOut(action, on)) return []
    const talked = answers.get(action.id)
    return [
      {
        on: action.on,
        step: stepOf(rows, action.step),
        channel: action.channel,
        titles: action.titles.map(({ receivableId }) => receivableId),
        reached:
          action.state !== 'failed' &&
          (!talked || talked.some(({ outcome }) => groupOf(outcome) !== 'no-contact')),
      },
    ]
  })
  const said = (answers.get(null) ?? []).map(
    ({ on, channel, receivableIds, outcome, step }): Touch => ({
      on,
      step: stepOf(rows, step ?? null),
      channel: channel === 'in-person' ? 'phone' : channel,
      // A contact that names no title was about all of them.
      titles: receivableIds.length > 0 ? receivableIds : owed.map((title) => title.receivableId),
      reached: groupOf(outcome) === 'right-person',
    }),
  )
  return [...sent, ...said].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** A step as the engine knows it: of whichever version of its policy. */
function stepOf(rows: StoreState['rows'], step: CollectionAction['step']): Touch['step'] {
  if (step === null) return null
  const { policyId, stepId } = step
  return { familyId: rows.all('dunningPolicies').get(policyId)?.familyId ?? policyId, stepId }
}

/** Whether a message went out, or may have: one prepared on a day before says what is no longer true, and never did. */
function wentOut({ state, on: day, mayHaveGone }: CollectionAction, on: Day): boolean {
  return mayHaveGone === true || (state !== 'cancelled' && (state !== 'prepared' || day === on))
}

type Recent = { customerId: string; actions: readonly CollectionAction[]; on: Day }

/** The days of what went out in the last week, one for each; a call that an action asked for counts once. */
function contactDaysOf({ rows }: StoreState, { customerId, actions, on }: Recent): Day[] {
  const recent = (day: Day) => day <= on && day > addDays(on, -7)
  const sent = actions.filter(
    (action) => action.state !== 'failed' && wentOut(action, on) && recent(action.on),
  )
  const spoken = rows
    .ofCustomer('contacts', customerId)
    .filter(
      ({ direction, reversal, actionId, on: day }) =>
        direction === 'outbound' && !reversal && actionId === null && recent(day),
    )
  return [...sent, ...spoken].map(({ on: day }) => day)
}

/** How the customer can be reached and does not mind to be: by what is on file, less opt-outs and addresses that lead nowhere. */
function channelsOf({ ledger, rows }: StoreState, at: number, profile: CollectionProfile): DunningChannel[] {
  const { phone, email } = ledger.customers.rows[at]!
  const registration = rows.all('registrations').get(profile.customerId)
  const known = (registration?.channels ?? []).filter(({ invalid }) => !invalid)
  const bad = new Set(profile.invalidAddresses.map(({ channel, address }) => `${channel} ${address}`))
  const usable = (channel: DunningChannel, main: string | null, kinds: readonly string[]) =>
    (main !== null && takes(channel, main) && !bad.has(`${channel} ${main}`)) ||
    known.some(
      ({ kind, value }) => kinds.includes(kind) && takes(channel, value) && !bad.has(`${channel} ${value}`),
    )
  const reach: Record<DunningChannel, boolean> = {
    whatsapp: usable('whatsapp', phone, ['whatsapp', 'phone']),
    sms: usable('sms', phone, ['whatsapp', 'phone']),
    phone: usable('phone', phone, ['phone', 'whatsapp']),
    email: usable('email', email, ['email']),
    letter: true,
  }
  const refused = new Set(profile.optOuts.map(({ channel }) => channel))
  return dunningChannels.filter((channel) => reach[channel] && !refused.has(channel))
}

/** How many days late the worst of some titles is. */
export function worstDaysLate(titles: readonly CollectionTitle[], on: Day): number {
  return titles.reduce(
    (worst, { adjustedDueOn, overdue }) =>
      overdue && adjustedDueOn ? Math.max(worst, daysBetween(adjustedDueOn, on)) : worst,
    0,
  )
}
