import type { MailOutcome, OutboxCounts } from '#shared/contracts/outbox.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { attemptOf, outboxCounts } from '../../outbox/outbox-of.ts'
import { replaced } from '../../patches.ts'
import type { Command, CommandInput } from '../command.ts'

/** Who acts when no person does. */
const HOUSE = { id: 'system', name: 'Em Dia' }

/**
 * What became of e-mails main took from the outbox, in one change. Only those still queued in that attempt change: an
 * outcome told twice, or after a person decided, changes nothing.
 */
export const markMails: Command<CommandInput & { outcomes: MailOutcome[] }, OutboxCounts> = {
  name: 'outbox.mark',
  permission: null,
  async decide({ state, database }, { outcomes, today }) {
    await state.rows.load(database)
    const actions = state.rows.all('collectionActions')
    const latest = new Map<string, { before: CollectionAction; after: CollectionAction }>()
    for (const { id, attempt, state: became, note, refused } of outcomes) {
      const before = actions.get(id)
      if (before?.channel !== 'email' || before.state !== 'queued' || attemptOf(before) !== attempt) continue
      latest.set(id, {
        before,
        after: {
          ...before,
          state: became,
          stateOn: today,
          by: HOUSE.name,
          note,
          ...(became === 'failed' && refused ? { refused: { on: today, what: refused, note } } : {}),
        },
      })
    }
    const changed = [...latest.values()]
    const counts = outboxCounts(state.rows)
    for (const { after } of changed) {
      counts.queued--
      if (after.state === 'uncertain' || after.state === 'failed') counts[after.state]++
    }
    return {
      patches: changed.map(({ before, after }) => replaced('collectionActions', before, after)),
      details: Object.fromEntries(
        ['sent', 'failed', 'uncertain', 'cancelled'].map((became) => [
          became,
          changed.filter(({ after }) => after.state === became).length,
        ]),
      ),
      customerIds: [...new Set(changed.map(({ after }) => after.customerId))],
      actor: HOUSE,
      result: counts,
    }
  },
}
