import type { Patch } from '#shared/contracts/changes.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { LetterBatch } from '../../messages/issue-letter.ts'
import { prepareActionPatches, type PreparedAction } from '../../messages/prepare-action.ts'
import { toThank } from '../../queries/recovery/to-thank.ts'
import { refusal, refusalOf } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Thank = CommandInput & { customerIds: string[] }
type Thanked = {
  prepared: { actionId: string; customerId: string }[]
  leftOut: { customerId: string; refusal: Refusal }[]
}

/** Ways to thank, the warmest first. */
const CHANNELS = ['whatsapp', 'email'] as const satisfies readonly DunningChannel[]
/** What the next channel may get around. */
const UNREACHED = new Set(['no-phone', 'no-email', 'opted-out'])

/**
 * Prepares a word of thanks for each who paid in time (I14), at most one a customer and month, all in one change; they go
 * out like other messages. Who cannot be thanked is left out with the reason: `nothing-to-thank`, and what a message refuses.
 */
export const thankCustomers: Command<Thank, Thanked> = {
  name: 'recovery.thank',
  permission: 'collect',
  async decide(context, { customerIds, today }) {
    const { rows } = await toThank(context.state, { today, most: Infinity })
    const deserving = new Set(rows.map(({ customerId }) => customerId))
    const batch: LetterBatch = { letters: 0 }
    const result: Thanked = { prepared: [], leftOut: [] }
    const patches: Patch[] = []
    for (const customerId of new Set(customerIds)) {
      try {
        if (!deserving.has(customerId)) throw refusal('nothing-to-thank')
        const prepared = await thank(context, customerId, { today, batch })
        patches.push(...prepared.patches)
        result.prepared.push({ actionId: prepared.action.id, customerId })
      } catch (error) {
        const refused = refusalOf(error)
        if (!refused) throw error
        result.leftOut.push({ customerId, refusal: refused })
      }
    }
    return {
      patches,
      details: { messages: result.prepared.length },
      customerIds: result.prepared.map(({ customerId }) => customerId),
      result,
    }
  },
}

async function thank(
  context: DecisionContext,
  customerId: string,
  { today, batch }: { today: Day; batch: LetterBatch },
): Promise<PreparedAction> {
  let last: unknown = refusal('no-phone')
  for (const channel of CHANNELS) {
    try {
      return await prepareActionPatches(context, {
        customerId,
        purpose: 'thanks',
        channel,
        textId: 'thanks',
        today,
        batch,
      })
    } catch (error) {
      if (!UNREACHED.has(refusalOf(error)?.code ?? '')) throw error
      last = error
    }
  }
  throw last
}
