import type { Day } from '#shared/domain/calendar.ts'
import { collectable, isFrozen } from '#shared/domain/disputed.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { StoreState } from '../store-state.ts'

/** What a contested title may be asked for all the same, and what of it is held back; centavos. */
type Contested = { total: Centavos; disputed: Centavos }

/** The titles that disputes hold back on a day, by their position in the ledger: there are few. */
export async function contestedTitles(state: StoreState, on: Day): Promise<Map<number, Contested>> {
  const { rows, database, ledger, settings } = state
  await rows.load(database)
  const frozen = [...rows.all('disputes').values()].filter((dispute) => isFrozen(dispute, on))
  const ids = [...new Set(frozen.map(({ receivableId }) => receivableId))]
  if (ids.length === 0) return new Map()
  const [titles, payments] = await Promise.all([
    database.receivables.bulkGet(ids),
    database.payments.where('receivableId').anyOf(ids).toArray(),
  ])
  const byTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
  const contested = new Map<number, Contested>()
  for (const receivable of titles) {
    if (!receivable) continue
    const { title, disputed } = collectable(receivable, frozen, on)
    const { total } = standingOf(title, byTitle.get(title.id) ?? [], settings, on)
    contested.set(ledger.titles.ids.indexOf(title.id), { total, disputed })
  }
  return contested
}
