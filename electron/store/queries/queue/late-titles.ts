import type { QueueKind } from '#shared/contracts/queue.ts'
import type { CollectionTitle } from '#shared/domain/dunning/collection-facts.ts'
import { timelineOf } from '#shared/domain/dunning/timeline.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { type Debtor, type QueueMoment, workQueue } from '../../dunning/work-queue.ts'
import type { StoreState } from '../../store-state.ts'
import { mainHold } from './rows.ts'

type TitlesQuery = QueueMoment & { kind: QueueKind | null; offset: number; limit: number }
type Late = { debtor: Debtor; title: CollectionTitle; kind: QueueKind | null }

/** Every late title with what becomes of it (I04). `untouched` counts those of which nothing can be said: there are none. */
export async function lateTitles(state: StoreState, query: TitlesQuery) {
  const late = (await workQueue(state, query)).flatMap((debtor) =>
    debtor.facts.titles
      .filter(({ overdue }) => overdue)
      .map((title): Late => ({ debtor, title, kind: kindOfTitle(state, debtor, title, query) })),
  )
  const found = query.kind === null ? late : late.filter(({ kind }) => kind === query.kind)
  const page = found.slice(query.offset, query.offset + query.limit)
  const receivables = await state.database.receivables.bulkGet(page.map(({ title }) => title.receivableId))
  return {
    rows: page.flatMap(({ debtor, title, kind }, at) => {
      const row = receivables[at]
      if (!row || !kind) return []
      const { coming } = debtor.outcome
      return [
        {
          receivableId: row.id,
          label: titleLabel(row),
          customerId: debtor.customerId,
          name: state.ledger.customers.rows[debtor.at]!.name,
          dueOn: row.dueOn,
          total: centavos(title.total),
          kind,
          hold: kind === 'resting' ? mainHold(holdsOf(debtor, title)) : null,
          next: kind === 'waiting' && coming ? { step: coming.step.name, on: coming.on } : null,
        },
      ]
    }),
    total: found.length,
    untouched: late.filter(({ kind }) => kind === null).length,
  }
}

function holdsOf({ outcome }: Debtor, { receivableId }: CollectionTitle) {
  return outcome.holds.filter((hold) => hold.receivableId === null || hold.receivableId === receivableId)
}

/** What becomes of one title: in today's message, at rest, before its next step, or at the end of its policy. */
function kindOfTitle(
  { settings }: StoreState,
  debtor: Debtor,
  title: CollectionTitle,
  { today }: QueueMoment,
): QueueKind | null {
  if (debtor.outcome.action?.titles.includes(title.receivableId)) return 'to-do'
  if (holdsOf(debtor, title).length > 0) return 'resting'
  if (title.adjustedDueOn === null) return null
  const steps = timelineOf(debtor.policy, title.adjustedDueOn, settings.calendar)
  if (debtor.outcome.coming || steps.some(({ on }) => on > today)) return 'waiting'
  return 'decide'
}
