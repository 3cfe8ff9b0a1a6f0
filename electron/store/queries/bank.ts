import type { BankFileCheck, DeskCounts, DeskEntry, DeskTitle, Proposal } from '#shared/contracts/bank.ts'
import type { BankEntry, BankFile } from '#shared/domain/bank/bank-entry.ts'
import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import type { Match } from '#shared/domain/bank/match-title.ts'
import { stalenessOf } from '#shared/domain/bank/staleness.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { foldText } from '#shared/domain/search.ts'
import { checkBankFile } from '../bank/file-check.ts'
import { describeCandidates } from '../bank/describe.ts'
import { waitingMatches } from '../bank/matches.ts'
import { everyDay } from '../bank/status-range.ts'
import type { StoreState } from '../store-state.ts'

interface EntriesQuery {
  today: Day
  status: BankEntry['status']
  proposal: Proposal | null
  fileId: string | null
  search: string
  offset: number
  limit: number
}

/** What a file would bring. */
export async function bankFileCheck(
  state: StoreState,
  file: { sha256: string; content: BankFileContent },
): Promise<BankFileCheck> {
  return (await checkBankFile(state, file)).check
}

/** One page of the entries of a status, newest first, and how many there are of each. */
export async function bankEntries(
  state: StoreState,
  query: EntriesQuery,
): Promise<{ rows: DeskEntry[]; total: number; counts: DeskCounts }> {
  const matches = await waitingMatches(state, query.today)
  const counts = await countsOf(state, matches)
  if (query.status !== 'waiting') {
    const { entries, total } = await pageOf(state, query)
    return { rows: await settledRows(state, entries), total, counts }
  }
  const wanted = textFilter(query)
  const found = [...state.waiting.all().values()].filter(
    (entry) =>
      wanted(entry) && (query.proposal === null || proposalOf(matches.get(entry.id)) === query.proposal),
  )
  found.sort(newestFirst)
  const page = found.slice(query.offset, query.offset + query.limit)
  const described = await describeCandidates(
    state,
    page.map((entry) => (matches.get(entry.id)?.candidates ?? []).slice(0, 1)),
  )
  const rows = page.map((entry, at): DeskEntry => {
    const match = matches.get(entry.id)
    const proposal = proposalOf(match)
    return {
      entry,
      proposal,
      doubt: match?.doubt ?? null,
      candidates: match?.candidates.length ?? 0,
      first: proposal === 'doubt' ? null : (described[at]?.[0] ?? null),
    }
  })
  return { rows, total: found.length, counts }
}

/** How far the house knows what an entry paid. */
export function proposalOf(match: Match | undefined): Proposal {
  if (!match || match.candidates.length === 0) return 'none'
  if (match.doubt !== null) return 'doubt'
  return match.certain ? 'certain' : 'proposed'
}

async function countsOf(
  { waiting, database }: StoreState,
  matches: ReadonlyMap<string, Match>,
): Promise<DeskCounts> {
  const byProposal: Record<Proposal, number> = { certain: 0, proposed: 0, doubt: 0, none: 0 }
  for (const match of matches.values()) byProposal[proposalOf(match)]++
  let amount = 0
  for (const entry of waiting.all().values()) amount += entry.amount
  const count = (status: BankEntry['status']) =>
    database.bankEntries
      .where('[status+on]')
      .between(...everyDay(status))
      .count()
  const [settled, ignored, notice] = await Promise.all([count('settled'), count('ignored'), count('notice')])
  return {
    waiting: waiting.all().size,
    waitingAmount: centavos(amount),
    byProposal,
    settled,
    ignored,
    notice,
  }
}

/** A page by the index, newest day first; only with a search or a file are the rows looked at. */
async function pageOf(
  { database }: StoreState,
  query: EntriesQuery,
): Promise<{ entries: BankEntry[]; total: number }> {
  const all = () =>
    database.bankEntries
      .where('[status+on]')
      .between(...everyDay(query.status))
      .reverse()
  if (query.search.trim() === '' && query.fileId === null) {
    const [entries, total] = await Promise.all([
      all().offset(query.offset).limit(query.limit).toArray(),
      all().count(),
    ])
    return { entries, total }
  }
  const found = await all().filter(textFilter(query)).toArray()
  return { entries: found.slice(query.offset, query.offset + query.limit), total: found.length }
}

function textFilter({ search, fileId }: EntriesQuery): (entry: BankEntry) => boolean {
  const words = foldText(search).split(' ').filter(Boolean)
  // An amount may be typed as it is read: `1.234,56`.
  const amount = /^[\d.]+,\d{2}$/.test(search.trim()) ? Number(search.replaceAll(/\D/g, '')) : null
  return (entry) => {
    if (fileId !== null && entry.fileId !== fileId) return false
    if (amount !== null) return entry.amount === amount
    if (words.length === 0) return true
    const { payerName, payerTaxId, memo, documentNumber, ourNumber } = entry
    const text = foldText([payerName, payerTaxId, memo, documentNumber, ourNumber].join(' '))
    return words.every((word) => text.includes(word))
  }
}

function newestFirst(a: BankEntry, b: BankEntry): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return a.line - b.line
}

async function settledRows(
  { database, ledger }: StoreState,
  entries: readonly BankEntry[],
): Promise<DeskEntry[]> {
  const ids = [
    ...new Set(
      entries.flatMap(({ settlement }) => settlement?.titles.map((title) => title.receivableId) ?? []),
    ),
  ]
  const titles = new Map(
    (await database.receivables.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])),
  )
  return entries.map((entry) => {
    const settled = (entry.settlement?.titles ?? []).flatMap(({ receivableId, amount }) => {
      const title = titles.get(receivableId)
      if (!title) return []
      const shown: DeskTitle = {
        receivableId,
        label: titleLabel(title),
        dueOn: title.dueOn,
        principal: amount,
        total: amount,
        payoff: amount,
      }
      return [{ title, shown }]
    })
    const [first] = settled
    const owner = first && ledger.customers.rows[ledger.customers.ids.indexOf(first.title.customerId)]
    const reason = entry.settlement?.reason
    return {
      entry,
      proposal: null,
      doubt: null,
      candidates: 0,
      first: first
        ? {
            customerId: first.title.customerId,
            customerName: owner?.name ?? '',
            titles: settled.map(({ shown }) => shown),
            reasons: [!reason || reason === 'by-hand' ? 'payer' : reason],
            fit: 'exact',
            inWindow: false,
          }
        : null,
    }
  })
}

/** The files taken in, newest first, with how many of their entries still wait. */
export async function bankFiles({
  database,
  waiting,
}: StoreState): Promise<(BankFile & { waiting: number })[]> {
  await waiting.load(database)
  const counts = new Map<string, number>()
  for (const { fileId } of waiting.all().values()) counts.set(fileId, (counts.get(fileId) ?? 0) + 1)
  const files = await database.bankFiles.toArray()
  files.sort((a, b) => (a.id < b.id ? 1 : -1))
  return files.map((file) => Object.assign(file, { waiting: counts.get(file.id) ?? 0 }))
}

/** How old what is known of the bank is, and how many entries wait. */
export async function bankStaleness({ database, waiting, settings }: StoreState, { today }: { today: Day }) {
  await waiting.load(database)
  const files = await database.bankFiles.toArray()
  return { ...stalenessOf(files, today, settings.calendar), waiting: waiting.all().size }
}
