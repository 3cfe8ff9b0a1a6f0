import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { DeskCandidate, DeskEntry } from '#shared/contracts/bank.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { bank as words, matchReasonNames } from '#shared/pt-br/bank.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'
import { ProposalBadge } from './proposal-badge.tsx'

const { columns } = words

/** Titles by name, as a list has room for: `1024 · 2/3 e mais 2 títulos`. */
function titlesSaid({ titles }: DeskCandidate): string {
  const [first] = titles
  return titles.length > 1 ? words.several(first!.label, titles.length - 1) : first!.label
}

/** Who paid by the bank's words, with its text under the name. */
function Who({ entry }: { entry: BankEntry }) {
  const said = entry.memo || entry.documentNumber || entry.ourNumber || ''
  const [name, note] = entry.payerName ? [entry.payerName, said] : [said || words.noPayer, '']
  return <Lines first={name} second={note} />
}

function Lines({ first, second, dim = false }: { first: string; second: string; dim?: boolean }) {
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="sm" truncate title={first} c={dim ? 'dimmed' : 'inherit'}>
        {first}
      </Text>
      {second ? (
        <Text size="xs" c="dimmed" truncate title={second}>
          {second}
        </Text>
      ) : null}
    </div>
  )
}

/** What accepting would settle, or why there is nothing to accept. */
function What({ row }: { row: DeskEntry }) {
  if (row.first) return <Lines first={row.first.customerName} second={titlesSaid(row.first)} />
  return <Lines dim first={row.candidates > 0 ? words.many(row.candidates) : words.nothing} second="" />
}

const common: DataColumn<DeskEntry>[] = [
  {
    id: 'on',
    header: columns.on,
    width: 92,
    cell: ({ entry }) => <span className="em-figures">{formatDay(entry.on)}</span>,
  },
  {
    id: 'amount',
    header: columns.amount,
    width: 112,
    align: 'end',
    cell: ({ entry }) => formatMoney(entry.amount),
  },
  { id: 'who', header: columns.who, width: 130, grow: 3, cell: ({ entry }) => <Who entry={entry} /> },
]

const what: DataColumn<DeskEntry> = {
  id: 'what',
  header: columns.what,
  width: 130,
  grow: 2,
  cell: (row) => <What row={row} />,
}

/** What the list shows of the entries of each status. */
export const entryColumns: Record<BankEntry['status'], DataColumn<DeskEntry>[]> = {
  waiting: [
    ...common,
    what,
    {
      id: 'proposal',
      header: columns.proposal,
      width: 108,
      cell: ({ proposal }) => (proposal ? <ProposalBadge proposal={proposal} /> : null),
    },
  ],
  settled: [
    ...common,
    { ...what, header: columns.settled },
    {
      id: 'why',
      header: columns.why,
      width: 120,
      grow: 1,
      cell: ({ entry }) => (
        <Lines first={matchReasonNames[entry.settlement?.reason ?? 'by-hand']} second="" />
      ),
    },
  ],
  ignored: [
    ...common,
    {
      id: 'why',
      header: columns.why,
      width: 160,
      grow: 2,
      cell: ({ entry }) => <Lines first={entry.ignoredBecause ?? ''} second="" />,
    },
  ],
  notice: [
    ...common,
    { id: 'notice', header: columns.notice, width: 110, cell: ({ entry }) => entry.occurrence ?? '' },
  ],
}
