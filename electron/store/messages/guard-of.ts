import type { MessageRequest } from '#shared/contracts/messages.ts'
import { type Measure, measuresOfPhase } from '#shared/domain/messages/guard-rules.ts'
import type { MessageContext } from '#shared/domain/messages/message-linter.ts'
import type { CaseRoute } from '#shared/domain/escalation/escalation-case.ts'
import { amountsOf } from '#shared/messages/fields.ts'
import { houseText, textInForce } from '#shared/messages/house-texts.ts'
import { knownStep } from '../dunning/known-step.ts'
import type { StoreState } from '../store-state.ts'
import type { Gathered } from './gather-facts.ts'

const measureOfRoute: Record<CaseRoute, Measure> = {
  bureau: 'listing',
  protest: 'protest',
  legal: 'lawsuit',
  agency: 'agency',
}
/** Stages from which on a suit is true. */
const FILED = new Set(['filed', 'judged'])

/**
 * What may be announced to a customer (R2.3): what the step's phase allows, what the text announces that the policy has the
 * step speak with (§ 3.4), and what a case of his has begun.
 */
function measuresFor(state: StoreState, { customerId, step, textId }: MessageRequest): Measure[] {
  const known = step && knownStep(state, step)
  const found = new Set<Measure>(measuresOfPhase[known?.phase ?? 'friendly'])
  if (known?.textId === textId) for (const measure of houseText(textId).measures) found.add(measure)
  for (const { route, stage, closure } of state.rows.ofCustomer('cases', customerId)) {
    if (closure !== null || stage === 'preparing') continue
    found.add(measureOfRoute[route])
    if (route === 'legal' && FILED.has(stage)) found.add('filed')
  }
  return [...found]
}

/** What the guard of the law must know of a message to a customer. Call `rows.load` first. */
export function guardOf(
  state: StoreState,
  request: MessageRequest,
  { customer, laboratory, facts }: Gathered,
  timing: MessageContext['timing'],
): MessageContext {
  const { letter } = facts
  const text = textInForce(state.settings.messages, request.textId)
  const { name, tradeName, taxId, address } = laboratory
  return {
    channel: request.channel,
    tone: request.tone ?? text.tone,
    purpose: request.purpose,
    consumer: customer.kind === 'consumer',
    creditor: { name, tradeName, taxId, street: address.street },
    names: [customer.name, customer.tradeName ?? ''].filter(Boolean),
    measures: measuresFor(state, request),
    figures: {
      amounts: request.textId === 'message-left' ? [] : amountsOf(facts),
      pix: letter?.pix?.payload ?? null,
      boletos: letter?.lines.flatMap(({ boletoLine }) => boletoLine ?? []) ?? [],
    },
    reader: request.textId === 'message-left' ? 'anyone' : 'customer',
    demands: letter?.lines.some(({ daysLate }) => daysLate > 0) ?? false,
    timing,
    blockedWords: state.settings.messages.blockedWords,
  }
}
