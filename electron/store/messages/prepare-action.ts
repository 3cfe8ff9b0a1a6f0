import type { Patch } from '#shared/contracts/changes.ts'
import type { MessageRequest } from '#shared/contracts/messages.ts'
import { roles } from '#shared/domain/access.ts'
import { canContact } from '#shared/domain/dunning/contact-time.ts'
import { stepRole } from '#shared/domain/dunning/step-role.ts'
import type { CollectionAction, CollectionText } from '#shared/domain/messages/collection-action.ts'
import type { GuardEvent } from '#shared/domain/messages/guard-event.ts'
import { type Finding, lintMessage } from '#shared/domain/messages/message-linter.ts'
import { textInForce } from '#shared/messages/house-texts.ts'
import { composeMessage } from '#shared/messages/compose.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DecisionContext } from '../commands/command.ts'
import { created, replaced } from '../patches.ts'
import { knownStep } from '../dunning/known-step.ts'
import { refusal } from '../refuse.ts'
import { addressesFor, channelFault, type Reachable } from './addresses.ts'
import { contactsMade, countsAsContact } from './contacts-made.ts'
import { type Gathered, gatherFacts } from './gather-facts.ts'
import { guardOf } from './guard-of.ts'
import { issueLetterOf, type LetterBatch } from './issue-letter.ts'

/** What is to be said, to whom; what is left out is not known or not needed. */
export type ActionRequest = Pick<MessageRequest, 'customerId' | 'purpose' | 'channel' | 'textId'> &
  Partial<
    Pick<MessageRequest, 'step' | 'tone' | 'titles' | 'address' | 'promiseId' | 'agreementId' | 'answers'>
  > & {
    today: Day
    /** What a person made of it; otherwise it is composed. */
    text?: { subject: string; text: string } | null
    /** Minute of the day, when it goes out at once; null is for what is only prepared. */
    minute?: number | null
    /** Why a second contact on the day. */
    insist?: string
    /** Why warnings are let pass. Without a reason they are refused, but for texts of the house as they come. */
    letPass?: string
    /** Shared by the messages of one command: letters of a batch are numbered in a row. */
    batch?: LetterBatch
  }

/** A message as prepared: rows to write, and what they say. */
export type PreparedAction = { patches: Patch[]; action: CollectionAction; text: CollectionText }

/** What the guard holds back: for the log, and for whoever wrote it. */
export type BlockedAction = { blocked: Finding[]; warnings: Finding[] }

/**
 * The patches of one message to one customer, looked over by the guard and frozen (complaints 8, 21). It has state
 * `prepared`. Refuses `customer-unknown`, `not-set-up`, `nothing-owed`, `nothing-overdue`, `all-disputed`,
 * `pix-key-invalid`, `already-contacted-today`, `contact-cap`, `outside-hours`, `no-phone`, `no-email`, `opted-out`,
 * `lawyer-only`, `customer-ended`, `superindebted`, `dunning-policy-unknown`, `approach-needed`, `step-not-allowed`, `message-field-missing`, `warnings-unanswered`, `message-blocked`.
 */
export async function prepareActionPatches(
  context: DecisionContext,
  request: ActionRequest,
): Promise<PreparedAction> {
  const prepared = await prepareOrBlock(context, request)
  if ('blocked' in prepared) {
    throw refusal('message-blocked', {
      rule: prepared.blocked[0]?.rule ?? '',
      excerpt: prepared.blocked[0]?.excerpt ?? '',
    })
  }
  return prepared
}

/** The same, but answers what the guard holds back instead of refusing it: the command keeps a line in the log. */
export async function prepareOrBlock(
  context: DecisionContext,
  given: ActionRequest,
): Promise<PreparedAction | BlockedAction> {
  const { state } = context
  const request = completed(given)
  const { today, minute = null, letPass = '', insist = '' } = given
  const gathered = await gatherFacts(state, request, {
    on: today,
    minute,
    attendant: context.actor?.name ?? '',
  })
  const who = await reachable(context, gathered)
  requireReachable(request, who)
  requireGentle(context, request, who)
  requireStep(context, request, who)
  requireTime(context, gathered, { today, minute })
  requireTurn(context, request, { today, insist })
  const written = writtenText(context, request, gathered, given.text ?? null)
  const guard = guardOf(state, request, gathered, null)
  const findings = lintMessage(`${written.subject}\n${written.text}`, guard)
  if (findings.blocked.length > 0) return findings
  // What the house wrote and looked over at its desk needs no second word.
  if (findings.warnings.length > 0 && letPass === '' && given.text) throw refusal('warnings-unanswered')
  return frozen(context, request, { gathered, who, written, findings, given })
}

/** A request with everything it may leave out. */
export function completed(request: ActionRequest): MessageRequest {
  const { customerId, purpose, channel, textId } = request
  const { step = null, tone = null, titles = null, address = null } = request
  const { promiseId = null, agreementId = null, answers = {} } = request
  return {
    customerId,
    purpose,
    channel,
    textId,
    step,
    tone,
    titles,
    address,
    promiseId,
    agreementId,
    answers,
  }
}

/** How a customer may be reached, and what keeps him from it. Call `rows.load` first. */
export async function reachable(
  { database, state }: Pick<DecisionContext, 'database' | 'state'>,
  { customer }: Pick<Gathered, 'customer'>,
): Promise<Reachable & { profile: ReturnType<typeof profileOf> }> {
  const registration = (await database.registrations.get(customer.id)) ?? null
  return { customer, registration, profile: profileOf(state, customer.id) }
}

function profileOf({ rows }: DecisionContext['state'], customerId: string) {
  return rows.all('collectionProfiles').get(customerId) ?? null
}

function requireReachable(
  { purpose, channel, address }: MessageRequest,
  who: Awaited<ReturnType<typeof reachable>>,
): void {
  const { profile } = who
  if (profile?.ended && purpose !== 'other') throw refusal('customer-ended')
  if (profile?.lawyer && countsAsContact(purpose)) throw refusal('lawyer-only', { name: profile.lawyer.name })
  const fault = channelFault(channel, who)
  if (fault) throw refusal(fault, {}, 'request.channel')
  if (address !== null && !addressesFor(channel, who).some((one) => one.address === address))
    throw refusal(channel === 'email' ? 'no-email' : 'no-phone', {}, 'request.address')
}

/** Refuses `superindebted` for a text that demands more than a reminder does (R2.23). */
function requireGentle(
  { settings }: DecisionContext,
  { textId }: MessageRequest,
  { profile }: Awaited<ReturnType<typeof reachable>>,
): void {
  const { asks } = textInForce(settings.messages, textId)
  if (asks !== null && asks !== 'reminder' && profile?.superindebted) throw refusal('superindebted')
}

/** Refuses what a person has to see to before a step is taken: `approach-needed` (K08), `step-not-allowed` for the role. */
function requireStep(
  { state, actor }: DecisionContext,
  { step }: MessageRequest,
  { profile }: Awaited<ReturnType<typeof reachable>>,
): void {
  if (step === null) return
  const known = knownStep(state, step)
  if (!known) throw refusal('dunning-policy-unknown', {}, 'request.step')
  if (known.preconditions.includes('approach-chosen') && !profile?.approach) throw refusal('approach-needed')
  const least = stepRole(known)
  if (!actor || roles.indexOf(actor.role) < roles.indexOf(least))
    throw refusal('step-not-allowed', { role: least })
}

/** Refuses `outside-hours` at a moment when the customer may not be contacted, with the next one when he may. */
export function requireTime(
  { settings }: Pick<DecisionContext, 'settings'>,
  { customer }: Pick<Gathered, 'customer'>,
  { today, minute }: { today: Day; minute: number | null },
): void {
  if (minute === null) return
  const time = canContact(settings.contactRules, {
    state: customer.address?.state ?? null,
    on: today,
    minute,
    calendar: settings.calendar,
  })
  if (time.ok) return
  throw refusal('outside-hours', {
    reason: time.reason,
    ...(time.next ? { on: time.next.on, minute: time.next.minute } : {}),
  })
}

/** Refuses `already-contacted-today` and `contact-cap` by the house's rules of contact (complaint 8, M05). */
export function requireTurn(
  { state, settings }: Pick<DecisionContext, 'state' | 'settings'>,
  { customerId, purpose }: Pick<MessageRequest, 'customerId' | 'purpose'>,
  { today, insist }: { today: Day; insist: string },
): void {
  if (!countsAsContact(purpose)) return
  const { maxPerDay, maxPerWeek } = settings.contactRules
  const made = contactsMade(state, customerId, today)
  if (made.today >= maxPerDay && made.today > 1) throw refusal('contact-cap', { per: 'day', max: maxPerDay })
  if (made.today > 0 && (insist === '' || made.today >= maxPerDay)) throw refusal('already-contacted-today')
  if (made.week >= maxPerWeek) throw refusal('contact-cap', { per: 'week', max: maxPerWeek })
}

function writtenText(
  { settings }: DecisionContext,
  request: MessageRequest,
  { facts }: Gathered,
  typed: { subject: string; text: string } | null,
): { subject: string; text: string } {
  if (typed) return typed
  const composed = composeMessage(textInForce(settings.messages, request.textId), request.channel, facts)
  if ('missing' in composed) throw refusal('message-field-missing', { field: composed.missing })
  return composed
}

type Frozen = {
  gathered: Gathered
  who: Reachable
  written: { subject: string; text: string }
  findings: BlockedAction
  given: ActionRequest
}

async function frozen(
  context: DecisionContext,
  request: MessageRequest,
  made: Frozen,
): Promise<PreparedAction> {
  const { settings, actor, newId } = context
  const { gathered, who, written, findings, given } = made
  const { today, letPass = '', insist = '' } = given
  const by = actor?.name ?? ''
  const id = newId()
  const { letter } = gathered.facts
  const issued =
    request.channel === 'letter' && letter
      ? await issueLetterOf(context, letter, { batch: given.batch, step: request.step })
      : null
  const version = textInForce(settings.messages, request.textId)
  const action: CollectionAction = {
    id,
    customerId: request.customerId,
    purpose: request.purpose,
    on: today,
    channel: request.channel,
    address: request.address ?? addressesFor(request.channel, who)[0]?.address ?? null,
    tone: request.tone ?? version.tone,
    step: request.step,
    titles: letter?.lines.map(({ receivableId, total }) => ({ receivableId, total })) ?? [],
    state: 'prepared',
    stateOn: today,
    by,
    note: '',
    letterId: issued?.letterId ?? null,
    textId: request.textId,
    textVersion: version.version,
    insisted: insist,
    proofs: [],
    minutesSaved: Math.max(0, settings.contactRules.minutesByHand[request.channel] - 1),
  }
  const text: CollectionText = {
    id,
    subject: written.subject.slice(0, 200),
    text: written.text,
    warnings: findings.warnings.map(({ rule, excerpt }) => ({ rule, excerpt: excerpt.slice(0, 200) })),
    letPass: findings.warnings.length > 0 && letPass !== '' ? { by, reason: letPass } : null,
  }
  const log = text.letPass
    ? [
        guardEvent(context, {
          kind: 'let-pass',
          request,
          today,
          findings: findings.warnings,
          reason: letPass,
          actionId: id,
        }),
      ]
    : []
  return {
    patches: [
      ...gaveWay(context, request, today),
      created('collectionActions', action),
      created('collectionTexts', text),
      ...log.map((event) => created('guardEvents', event)),
      ...(issued?.patches ?? []),
    ],
    action,
    text,
  }
}

/** What was prepared for the customer and not handed over gives way: nobody has two messages waiting. */
function gaveWay(
  { state, actor }: DecisionContext,
  { customerId, purpose }: MessageRequest,
  today: Day,
): Patch[] {
  return state.rows
    .ofCustomer('collectionActions', customerId)
    .filter((action) => action.state === 'prepared' && action.purpose === purpose && action.letterId === null)
    .map((action) =>
      replaced('collectionActions', action, {
        ...action,
        state: 'cancelled',
        stateOn: today,
        by: actor?.name ?? '',
        note: 'replaced',
      }),
    )
}

type Logged = {
  kind: GuardEvent['kind']
  request: Pick<MessageRequest, 'textId'> & Partial<Pick<MessageRequest, 'customerId' | 'channel'>>
  today: Day
  findings: readonly Finding[]
  reason?: string
  actionId?: string | null
}

/** A line for the log of compliance. */
export function guardEvent({ actor, at, newId }: DecisionContext, logged: Logged): GuardEvent {
  const { kind, request, today, findings, reason = '', actionId = null } = logged
  return {
    id: newId(),
    kind,
    on: today,
    at,
    by: actor?.name ?? '',
    customerId: request.customerId ?? null,
    channel: request.channel ?? null,
    textId: request.textId,
    findings: findings.map(({ rule, severity, excerpt }) => ({
      rule,
      severity,
      excerpt: excerpt.slice(0, 200),
    })),
    reason,
    actionId,
  }
}
