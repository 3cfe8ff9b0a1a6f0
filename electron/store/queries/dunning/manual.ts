import type { CollectionManual } from '#shared/contracts/collection-manual.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningPolicy, DunningStep } from '#shared/domain/dunning/policy.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { textIds } from '#shared/domain/messages/message-texts.ts'
import { textInForce } from '#shared/messages/house-texts.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { namesInScope } from './list.ts'

/** The manual of a policy, any version of it. Refuses `not-set-up` and `dunning-policy-unknown`. */
export async function collectionManual(
  state: StoreState,
  { policyId, today }: { policyId: string; today: Day },
): Promise<CollectionManual> {
  const { settings, rows, database } = state
  if (!settings.laboratory) throw refusal('not-set-up')
  await rows.load(database)
  const policy = policyId === HOUSE_POLICY.id ? HOUSE_POLICY : rows.all('dunningPolicies').get(policyId)
  if (!policy) throw refusal('dunning-policy-unknown')
  return {
    kind: 'collection-manual',
    laboratory: settings.laboratory,
    on: today,
    policy,
    customerNames: namesInScope(state, policy),
    contact: settings.contactRules,
    texts: textsOf(state, policy),
  }
}

/** Each text once a channel that it goes out by, in the order of the steps. */
function textsOf({ settings }: StoreState, { steps }: DunningPolicy): CollectionManual['texts'] {
  const spoken = new Map(steps.map((step) => [`${step.textId} ${formOf(step)}`, step]))
  return [...spoken.values()].flatMap((step) => {
    const textId = textIds.find((id) => id === step.textId)
    if (!textId) return []
    const { subject, version, ...parts } = textInForce(settings.messages, textId)
    return { textId, channel: step.channel, version, subject, text: parts[formOf(step)] }
  })
}

function formOf({ channel }: DunningStep): 'sms' | 'phone' | 'body' {
  return channel === 'sms' || channel === 'phone' ? channel : 'body'
}
