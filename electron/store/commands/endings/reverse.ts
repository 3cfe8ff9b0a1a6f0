import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Reverse = CommandInput & { id: string; reason: string }

/** Takes a loss, a choice or an ended relationship back; a block is lifted on its own. Refuses `ending-unknown`, `ending-reversed`. */
export const reverseEnding: Command<Reverse, DebtEnding> = {
  name: 'endings.reverse',
  permission: 'writeOff',
  async decide({ database, actor }, { id, reason, today }) {
    const before = await database.debtEndings.get(id)
    if (!before) throw refusal('ending-unknown')
    if (before.reversal) throw refusal('ending-reversed')
    const ending = { ...before, reversal: { on: today, by: actor!.name, reason } }
    return {
      patches: [replaced('debtEndings', before, ending)],
      details: { kind: ending.kind, amount: ending.amount, reason },
      customerIds: [ending.customerId],
      result: ending,
    }
  },
}
