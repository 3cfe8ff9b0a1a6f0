import type { Receivable } from '#shared/domain/receivable.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { agreementOfTitle } from './agreements-of.ts'

/** Refuses `title-in-agreement` for a title that an agreement in force froze or made: what was agreed stands as agreed. */
export function requireNoAgreement(
  state: Pick<StoreState, 'rows'>,
  title: Pick<Receivable, 'id' | 'customerId'>,
): void {
  const agreement = agreementOfTitle(state, title)
  if (agreement) throw refusal('title-in-agreement', { number: agreement.number })
}
