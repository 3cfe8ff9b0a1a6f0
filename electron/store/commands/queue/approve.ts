import type { Patch } from '#shared/contracts/changes.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import type { NextAction } from '#shared/domain/dunning/next-action.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { TextId } from '#shared/domain/messages/message-texts.ts'
import { type Debtor, debtorOn } from '../../dunning/work-queue.ts'
import { requireClock } from '../../dunning/require-clock.ts'
import type { LetterBatch } from '../../messages/issue-letter.ts'
import { prepareActionPatches } from '../../messages/prepare-action.ts'
import { refusal, refusalOf } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Approve = CommandInput & { minute: number; customerIds: string[] }
type Prepared = { id: string; customerId: string; name: string; channel: DunningChannel }
interface Approved {
  actions: Prepared[]
  letterIds: string[]
  leftOut: { customerId: string; name: string; refusal: Refusal }[]
}

/**
 * Prepares what the queue asks for of each customer, at most one message each, all in one change (I08): e-mails wait in the
 * outbox where the house sends them, letters are issued, the rest waits to be opened one by one. Who cannot be written to is
 * left out with the reason. Refuses `clock-behind`.
 */
export const approveQueue: Command<Approve, Approved> = {
  name: 'queue.approve',
  permission: 'collect',
  async decide(context, { customerIds, minute, today }) {
    await requireClock(context.state, today)
    const batch: LetterBatch = { letters: 0 }
    const result: Approved = { actions: [], letterIds: [], leftOut: [] }
    const patches: Patch[] = []
    for (const customerId of new Set(customerIds)) {
      const { ledger } = context.state
      const name = ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
      try {
        const debtor = await debtorOn(context.state, customerId, { today, minute })
        const prepared = await prepareFor(context, debtor, { today, batch })
        patches.push(...prepared.patches)
        const { id, channel, letterId } = prepared.action
        result.actions.push({ id, customerId, name, channel })
        if (letterId) result.letterIds.push(letterId)
      } catch (error) {
        const refused = refusalOf(error)
        if (!refused) throw error
        result.leftOut.push({ customerId, name, refusal: refused })
      }
    }
    return {
      patches,
      details: { messages: result.actions.length, letters: result.letterIds.length },
      customerIds: result.actions.map(({ customerId }) => customerId),
      result,
    }
  },
}

type Preparing = { today: Approve['today']; batch: LetterBatch }

async function prepareFor(context: DecisionContext, debtor: Debtor | null, { today, batch }: Preparing) {
  const action = debtor?.outcome.action
  if (!debtor || !action) throw refusal('nothing-to-do')
  const channel = requireDoable(action)
  const { step } = action
  const prepared = await prepareActionPatches(context, {
    customerId: debtor.customerId,
    purpose: 'dunning',
    channel,
    textId: step.textId as TextId,
    tone: step.tone,
    step: { policyId: debtor.policy.id, version: debtor.policy.version, stepId: step.id },
    titles: action.titles,
    today,
    batch,
  })
  const sends = channel === 'email' && context.settings.mail?.enabled
  return sends ? queued(prepared) : prepared
}

/** Refuses `no-channel`, and `outside-hours` before the step's hour. */
function requireDoable({ channel, time }: NextAction): DunningChannel {
  if (channel === null) throw refusal('no-channel')
  // What goes into the outbox goes out by itself: before the step's hour nothing is put there.
  if (!time.ok && time.reason === 'step-hour')
    throw refusal('outside-hours', { reason: time.reason, ...time.next })
  return channel
}

/** The same message, in the outbox already: nobody has to open it. */
function queued(prepared: { patches: Patch[]; action: CollectionAction }) {
  const action: CollectionAction = { ...prepared.action, state: 'queued' }
  return {
    action,
    patches: prepared.patches.map((patch) =>
      patch.table === 'collectionActions' ? { ...patch, after: action } : patch,
    ),
  }
}
