import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'

/** An agreement whose life goes on. Refuses `agreement-unknown`, and `agreement-closed` once it was broken or withdrawn. */
export async function agreementToChange(
  { state, database }: DecisionContext,
  id: string,
): Promise<SettlementAgreement> {
  await state.rows.load(database)
  const agreement = state.rows.all('agreements').get(id)
  if (!agreement) throw refusal('agreement-unknown')
  if (agreement.broken || agreement.cancellation) throw refusal('agreement-closed')
  return agreement
}
