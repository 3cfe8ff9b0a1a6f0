import type { PaperCandidate } from '#shared/contracts/papers.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { PaperEntry, PaperState } from '#shared/domain/paper.ts'
import { isSignedByCustomer, paperStateOn } from '#shared/domain/paper-life.ts'
import { makeSearch } from '#shared/domain/search.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import type { StoreState } from '../../store-state.ts'

const byName = new Intl.Collator('pt-BR')
const over: ReadonlySet<PaperState> = new Set(['expired', 'replaced', 'cancelled'])

type Asked = { kind: PaperKind; on: Day; search: string; missingOnly: boolean }

/** Everybody a paper of a kind may be made out to, by name; `missingOnly` leaves out who has one that stands. */
export async function paperCandidates(
  { rows, ledger, database }: StoreState,
  { kind, on, search, missingOnly }: Asked,
): Promise<PaperCandidate[]> {
  await rows.load(database)
  const matches = makeSearch(search)
  const found: PaperCandidate[] = []
  for (const [at, row] of ledger.customers.rows.entries()) {
    if (!row || !matches(ledger.customers.haystack(at))) continue
    const customerId = ledger.customers.ids.at(at)
    const last = lastOf(rows.ofCustomer('papers', customerId), kind)
    const state = last ? paperStateOn(last, on) : null
    if (missingOnly && state !== null && stands(kind, state)) continue
    found.push({
      customerId,
      name: row.name,
      number: row.number,
      last: last && state ? { id: last.id, kind, number: last.number, on: last.on, state } : null,
    })
  }
  return found.sort((one, other) => byName.compare(one.name, other.name))
}

/** The newest that was not cancelled. */
function lastOf(papers: readonly PaperEntry[], kind: PaperKind): PaperEntry | null {
  return papers.reduce<PaperEntry | null>(
    (last, paper) =>
      paper.kind === kind && !paper.cancellation && (last === null || paper.number > last.number)
        ? paper
        : last,
    null,
  )
}

/** Whether somebody needs no other: what has to be signed is signed, the rest is made. */
function stands(kind: PaperKind, state: PaperState): boolean {
  return isSignedByCustomer(kind) ? state === 'signed' : !over.has(state)
}
