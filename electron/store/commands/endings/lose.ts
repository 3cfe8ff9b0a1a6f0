import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import { lossOf } from '#shared/domain/escalation/losses.ts'
import { sum } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Lose = CommandInput & { customerId: string; receivableIds: string[]; reason: string; lesson: string }

/**
 * *Perda* (E27): nobody collects these titles any more; they stay on the books, owed, and what was learned is kept. Refuses
 * `receivable-unknown` for a title of somebody else, `nothing-owed` and `already-lost`.
 */
export const loseTitles: Command<Lose, DebtEnding> = {
  name: 'endings.lose',
  permission: 'writeOff',
  async decide(
    { state, database, settings, actor, newId },
    { customerId, receivableIds, reason, lesson, today },
  ) {
    await state.rows.load(database)
    const ids = [...new Set(receivableIds)]
    const [titles, payments] = await Promise.all([
      database.receivables.bulkGet(ids),
      database.payments.where('receivableId').anyOf(ids).toArray(),
    ])
    const endings = state.rows.ofCustomer('debtEndings', customerId)
    const byTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
    const owed = titles.map((title) => {
      if (!title || title.customerId !== customerId || title.cancellation)
        throw refusal('receivable-unknown', {}, 'receivableIds')
      if (lossOf(endings, title.id))
        throw refusal('already-lost', { title: titleLabel(title) }, 'receivableIds')
      const { principal } = standingOf(title, byTitle.get(title.id) ?? [], settings, today)
      if (principal === 0) throw refusal('nothing-owed', { name: titleLabel(title) }, 'receivableIds')
      return principal
    })
    const ending: DebtEnding = {
      id: newId(),
      customerId,
      kind: 'loss',
      on: today,
      by: actor!.name,
      receivableIds: ids,
      amount: sum(owed),
      route: null,
      reviewOn: null,
      reason,
      lesson,
      checklist: [],
      reversal: null,
    }
    return {
      patches: [created('debtEndings', ending)],
      details: { titles: ids.length, amount: ending.amount, reason, lesson },
      customerIds: [customerId],
      result: ending,
    }
  },
}
