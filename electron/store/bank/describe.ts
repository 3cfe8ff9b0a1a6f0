import type { DeskCandidate } from '#shared/contracts/bank.ts'
import type { MatchCandidate } from '#shared/domain/bank/match-title.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { StoreState } from '../store-state.ts'

/** Candidates with the names and numbers that people know them by, list by list. */
export async function describeCandidates(
  { database, ledger }: Pick<StoreState, 'database' | 'ledger'>,
  lists: readonly (readonly MatchCandidate[])[],
): Promise<DeskCandidate[][]> {
  const ids = new Set(lists.flat().flatMap(({ titles }) => titles.map(({ receivableId }) => receivableId)))
  const rows = new Map(
    (await database.receivables.bulkGet([...ids])).flatMap((row) => (row ? [[row.id, row]] : [])),
  )
  return lists.map((candidates) =>
    candidates.map((candidate) => ({
      ...candidate,
      customerName: ledger.customers.rows[ledger.customers.ids.indexOf(candidate.customerId)]?.name ?? '',
      titles: candidate.titles.map((title) => {
        const row = rows.get(title.receivableId)
        const { receivableId, dueOn, principal, total, payoff } = title
        return { receivableId, dueOn, principal, total, payoff, label: row ? titleLabel(row) : '' }
      }),
    })),
  )
}
