import type { MessageDraft, MessageRequest } from '#shared/contracts/messages.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { canContact } from '#shared/domain/dunning/contact-time.ts'
import { dunningChannels } from '#shared/domain/dunning/policy.ts'
import { lintMessage } from '#shared/domain/messages/message-linter.ts'
import { composeMessage } from '#shared/messages/compose.ts'
import { textInForce } from '#shared/messages/house-texts.ts'
import { addressesFor, channelFault } from '../../messages/addresses.ts'
import { contactsMade } from '../../messages/contacts-made.ts'
import { gatherFacts } from '../../messages/gather-facts.ts'
import { guardOf } from '../../messages/guard-of.ts'
import { reachable } from '../../messages/prepare-action.ts'
import type { StoreState } from '../../store-state.ts'

type Draft = {
  request: MessageRequest
  on: Day
  minute: number | null
  text: { subject: string; text: string } | null
}

/** What would be said to a customer, or what the guard says of the person's own words. Refuses as `gatherFacts` does. */
export async function draftMessage(
  state: StoreState,
  { request, on, minute, text: typed }: Draft,
  attendant: string,
): Promise<MessageDraft> {
  const gathered = await gatherFacts(state, request, { on, minute, attendant })
  const { customer, facts } = gathered
  const version = textInForce(state.settings.messages, request.textId)
  const composed = composeMessage(version, request.channel, facts)
  const missing = 'missing' in composed ? composed.missing : null
  const asWritten = { subject: version.subject, text: version.body }
  const written = typed ?? ('missing' in composed ? asWritten : composed)
  const guard = guardOf(state, request, gathered, null)
  const who = await reachable({ database: state.database, state }, gathered)
  const addresses = addressesFor(request.channel, who)
  const { maxPerDay, maxPerWeek } = state.settings.contactRules
  return {
    subject: written.subject,
    text: written.text,
    missing,
    guard: {
      ...guard,
      measures: [...guard.measures],
      names: [...guard.names],
      blockedWords: [...guard.blockedWords],
      figures: {
        ...guard.figures,
        amounts: guard.figures.amounts && [...guard.figures.amounts],
        boletos: [...guard.figures.boletos],
      },
    },
    findings: lintMessage(written.text, guard),
    letter: facts.letter,
    address: request.address ?? addresses[0]?.address ?? null,
    addresses,
    channels: dunningChannels.map((channel) => ({ channel, fault: channelFault(channel, who) })),
    waits: waitsFor(state, customer.address?.state ?? null, { on, minute }),
    contacts: { ...contactsMade(state, customer.id, on), maxPerDay, maxPerWeek },
    textVersion: version.version,
  }
}

function waitsFor(
  { settings }: StoreState,
  where: Parameters<typeof canContact>[1]['state'],
  { on, minute }: { on: Day; minute: number | null },
): MessageDraft['waits'] {
  if (minute === null) return null
  const time = canContact(settings.contactRules, { state: where, on, minute, calendar: settings.calendar })
  return time.ok ? null : { reason: time.reason, next: time.next }
}
