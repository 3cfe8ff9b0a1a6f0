import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { agreementToChange } from './agreement-to-change.ts'

/** Withdraws an offer that nobody signed, with its term. Refuses `agreement-unknown` and `agreement-closed`. */
export const cancelAgreement: Command<CommandInput & { id: string; reason: string }, SettlementAgreement> = {
  name: 'agreements.cancel',
  permission: 'offerAgreement',
  async decide(context, { id, reason, today }) {
    const before = await agreementToChange(context, id)
    if (before.signature) throw refusal('agreement-closed')
    const cancellation = { on: today, reason }
    const agreement: SettlementAgreement = { ...before, cancellation }
    const paper = context.state.rows.all('papers').get(before.paperId ?? '')
    return {
      patches: [
        replaced('agreements', before, agreement),
        ...(paper && !paper.cancellation ? [replaced('papers', paper, { ...paper, cancellation })] : []),
      ],
      details: { number: before.number, amount: before.total, reason },
      customerIds: [before.customerId],
      result: agreement,
    }
  },
}
