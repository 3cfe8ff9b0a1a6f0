import type { TextCheck } from '#shared/contracts/messages.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { TextId, TextParts } from '#shared/domain/messages/message-texts.ts'
import { composeMessage } from '#shared/messages/compose.ts'
import { exampleFacts } from '#shared/messages/example.ts'
import { houseText } from '#shared/messages/house-texts.ts'
import { checkOfText } from '#shared/messages/check-text.ts'
import { gatherFacts } from '../../messages/gather-facts.ts'
import { completed } from '../../messages/prepare-action.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

type Preview = {
  textId: TextId
  parts: TextParts
  channel: DunningChannel
  customerId: string | null
  on: Day
}

/** A text as a customer would get it, or as an example. Refuses `not-set-up`, and for a customer as a draft does. */
export async function previewText(
  state: StoreState,
  { textId, parts, channel, customerId, on }: Preview,
): Promise<{ subject: string; text: string; missing: string | null; check: TextCheck }> {
  const { laboratory } = state.settings
  if (!laboratory) throw refusal('not-set-up')
  const check = checkOfText(textId, parts, state.settings.messages)
  const { purpose } = houseText(textId)
  const facts = customerId
    ? (
        await gatherFacts(state, completed({ customerId, purpose, channel, textId, today: on }), {
          on,
          minute: null,
          attendant: '',
        })
      ).facts
    : exampleFacts(laboratory, on)
  const made = composeMessage(parts, channel, facts)
  return 'missing' in made
    ? { subject: '', text: '', missing: made.missing, check }
    : { ...made, missing: null, check }
}
