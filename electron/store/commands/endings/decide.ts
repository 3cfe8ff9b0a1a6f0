import { roleMay } from '#shared/domain/access.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { created } from '../../patches.ts'
import { lateAccountOf } from '../../queries/endings/routes.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Decide = CommandInput & { customerId: string; route: LossRoute; reviewOn: Day; reason: string }

/**
 * Records what is done about a customer's late debts, and when that is looked at again (E27). Choosing to write off is the
 * owner's. Refuses `customer-unknown`, `nothing-overdue`, `review-needed`, `not-allowed`.
 */
export const decideCase: Command<Decide, DebtEnding> = {
  name: 'endings.decide',
  permission: 'escalate',
  async decide({ state, actor, newId }, { customerId, route, reviewOn, reason, today }) {
    if (route === 'write-off' && !roleMay(actor!.role, 'writeOff'))
      throw refusal('not-allowed', { permission: 'writeOff' })
    if (reviewOn <= today) throw refusal('review-needed', {}, 'reviewOn')
    const account = await lateAccountOf(state, { customerId, today })
    const ending: DebtEnding = {
      id: newId(),
      customerId,
      kind: 'decision',
      on: today,
      by: actor!.name,
      receivableIds: account.titles.map(({ receivableId }) => receivableId),
      amount: account.principal,
      route,
      reviewOn,
      reason,
      lesson: '',
      checklist: [],
      reversal: null,
    }
    return {
      patches: [created('debtEndings', ending)],
      details: { route, reviewOn, reason, amount: account.principal },
      customerIds: [customerId],
      result: ending,
    }
  },
}
