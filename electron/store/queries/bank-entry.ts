import type { DeskCandidate, DeskTitle } from '#shared/contracts/bank.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { documentCode } from '#shared/domain/bank/match.ts'
import type { MatchDoubt, MatchTitle } from '#shared/domain/bank/match-title.ts'
import { addDays, type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { describeCandidates } from '../bank/describe.ts'
import { ledgerBook } from '../bank/ledger-book.ts'
import { waitingMatches } from '../bank/matches.ts'
import { NEVER } from '../ledger/columns.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'

/** Days between a payment typed by hand and its movement at the bank. */
const ALIKE_WITHIN = 3
const ALIKE_SHOWN = 3
/** Customers whose titles a search looks at. */
const MOST_CUSTOMERS = 40

interface Candidates {
  candidates: DeskCandidate[]
  doubt: MatchDoubt | null
  certain: boolean
  alike: { customerName: string; label: string; paidOn: Day; amount: Centavos }[]
}

/** Everything that a waiting entry may have paid, and payments already recorded that look like it. */
export async function entryCandidates(
  state: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<Candidates> {
  const matches = await waitingMatches(state, today)
  const entry = state.waiting.all().get(id)
  if (!entry) throw refusal('bank-entry-unknown')
  const match = matches.get(id)
  const [candidates = []] = await describeCandidates(state, [match?.candidates ?? []])
  return {
    candidates,
    doubt: match?.doubt ?? null,
    certain: match?.certain ?? false,
    alike: await alikePayments(state, entry),
  }
}

async function alikePayments(state: StoreState, entry: BankEntry): Promise<Candidates['alike']> {
  const { on, amount } = entry
  const { ledger, database } = state
  const { columns } = ledger.payments
  const day = dayNumber(on)
  const ofBank = await settledAround(state, entry)
  const found: { at: number; id: string }[] = []
  for (let at = 0; at < ledger.payments.size && found.length < ALIKE_SHOWN; at++) {
    if (columns.amount[at] !== amount || columns.reversalDay[at] !== NEVER) continue
    if (Math.abs(columns.paidDay[at]! - day) > ALIKE_WITHIN) continue
    const id = ledger.titles.ids.at(columns.title[at]!)
    if (!ofBank.has(`${id} ${amount}`)) found.push({ at, id })
  }
  const rows = await database.receivables.bulkGet(found.map(({ id }) => id))
  return found.flatMap(({ at }, index) => {
    const row = rows[index]
    if (!row) return []
    const customerName = nameOf(ledger, row.customerId)
    return [{ customerName, label: titleLabel(row), paidOn: dayOf(columns.paidDay[at]!), amount }]
  })
}

/**
 * What other movements of these days settled, as `title amount`: of those the bank has told. What a return file settled
 * and a statement tells again is left in: it is the same money twice.
 */
async function settledAround({ database }: StoreState, { on, occurrence }: BankEntry): Promise<Set<string>> {
  const entries = await database.bankEntries
    .where('[status+on]')
    .between(['settled', addDays(on, -ALIKE_WITHIN)], ['settled', addDays(on, ALIKE_WITHIN)], true, true)
    .toArray()
  const ofItsKind = entries.filter((entry) => (entry.occurrence === null) === (occurrence === null))
  return new Set(
    ofItsKind.flatMap(({ settlement }) =>
      (settlement?.titles ?? []).map(({ receivableId, amount }) => `${receivableId} ${amount}`),
    ),
  )
}

function nameOf({ customers }: StoreState['ledger'], id: string): string {
  return customers.rows[customers.ids.indexOf(id)]?.name ?? ''
}

/** Open titles of the customers who match, or of this number, with what each asked for on a day. */
export async function titlesToChoose(
  state: StoreState,
  { search, on, today, limit }: { search: string; on: Day; today: Day; limit: number },
): Promise<(DeskTitle & { customerId: string; customerName: string })[]> {
  if (search.trim() === '') return []
  const { ledger, database } = state
  const book = await ledgerBook(state, today, [], { numbers: true })
  const matches = makeSearch(search)
  const found = book.byDocument(documentCode(search), on)
  let customers = 0
  for (let at = 0; at < ledger.customers.size && customers < MOST_CUSTOMERS && found.length < limit; at++) {
    if (!ledger.customers.rows[at] || !matches(ledger.customers.haystack(at))) continue
    const titles = book.ofCustomer(ledger.customers.ids.at(at), on)
    if (titles.length > 0) customers++
    const more = titles.filter(
      (title) => !found.some(({ receivableId }) => receivableId === title.receivableId),
    )
    found.push(...more.toSorted(byDueDay))
  }
  const shown = found.slice(0, limit)
  const rows = await database.receivables.bulkGet(shown.map(({ receivableId }) => receivableId))
  return shown.map(({ receivableId, customerId, dueOn, principal, total, payoff }, at) => {
    const row = rows[at]
    const customerName = nameOf(ledger, customerId)
    return {
      receivableId,
      customerId,
      customerName,
      dueOn,
      principal,
      total,
      payoff,
      label: row ? titleLabel(row) : '',
    }
  })
}

function byDueDay({ dueOn: a }: MatchTitle, { dueOn: b }: MatchTitle): number {
  return (a ?? '9999') < (b ?? '9999') ? -1 : 1
}
