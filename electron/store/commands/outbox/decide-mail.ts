import type { ActionState, CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { attemptOf } from '../../outbox/outbox-of.ts'
import { isSecondOfDay } from '../../outbox/overtaken.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Decide = CommandInput & { id: string; decision: 'sent' | 'again' | 'cancel'; note: string }

const becomes: Record<Decide['decision'], ActionState> = {
  sent: 'sent',
  again: 'queued',
  cancel: 'cancelled',
}

/**
 * A person's word on an e-mail that may have gone out, or did not: it arrived, send it again, or let it be. What still
 * waits can only be let be. Refuses `mail-unknown`, `mail-decided`, and
 * `already-contacted-today` when it would be the second message of the day (complaint 8).
 */
export const decideMail: Command<Decide, CollectionAction> = {
  name: 'outbox.decide',
  permission: 'collect',
  async decide({ state, database, actor }, { id, decision, note, today }) {
    const before = await database.collectionActions.get(id)
    if (before?.channel !== 'email') throw refusal('mail-unknown')
    const open =
      before.state === 'uncertain' ||
      before.state === 'failed' ||
      (before.state === 'queued' && decision === 'cancel')
    if (!open) throw refusal('mail-decided', { by: before.by, on: before.stateOn })
    await state.rows.load(database)
    if (decision === 'again' && isSecondOfDay(state, { ...before, attempt: attemptOf(before) + 1 }, today))
      throw refusal('already-contacted-today')
    // Sent again, it is not refused any more; let be, what the server said stays.
    const { refused, ...sending } = before
    const after: CollectionAction = {
      ...sending,
      ...(refused && decision === 'cancel' ? { refused } : {}),
      ...(before.state === 'uncertain' && decision === 'cancel' ? { mayHaveGone: true as const } : {}),
      state: becomes[decision],
      stateOn: today,
      by: actor!.name,
      note,
      ...(decision === 'again' ? { attempt: attemptOf(before) + 1 } : {}),
    }
    return {
      patches: [replaced('collectionActions', before, after)],
      details: { decision, to: before.address ?? '' },
      customerIds: [before.customerId],
      result: after,
    }
  },
}
