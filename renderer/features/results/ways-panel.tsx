import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { ResultsBoard, WayResult } from '#shared/contracts/results.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { formatShare } from '#shared/pt-br/numbers.ts'
import { results as words } from '#shared/pt-br/results.ts'
import { signedMoney } from './signed-money.ts'

type Way = WayResult & { id: string; name: string; answer: string }
const { routeColumns } = words

const amountColumn = (id: 'handed' | 'recovered' | 'work' | 'fees'): DataColumn<Way> => ({
  id,
  header: routeColumns[id],
  width: 130,
  grow: 1,
  align: 'end',
  cell: (way) => formatMoney(way[id]),
})

const columns: DataColumn<Way>[] = [
  { id: 'name', header: routeColumns.name, width: 220, grow: 2, cell: ({ name }) => name },
  ...(['handed', 'recovered', 'work', 'fees'] as const).map(amountColumn),
  { id: 'net', header: routeColumns.net, width: 130, align: 'end', cell: ({ net }) => signedMoney(net) },
  {
    id: 'netShare',
    header: routeColumns.netShare,
    width: 110,
    align: 'end',
    cell: ({ netShare }) => formatShare(netShare),
  },
  { id: 'answer', header: routeColumns.answer, width: 200, cell: ({ answer }) => answer },
]

/** The house beside agencies and lawyers: what each was given, brought in and left (R09). */
export function WaysPanel({ board }: { board: ResultsBoard }) {
  const house: Way = Object.assign({}, board.internal, {
    id: 'internal',
    name: words.internal,
    answer: words.noAnswer,
  })
  const partners = board.partners.map((partner): Way => {
    const { partnerId: id, cases, answerDays, slaDays, name } = partner
    return Object.assign({}, partner, {
      id,
      name: words.partner(name, cases),
      answer: words.answer(answerDays, slaDays),
    })
  })
  return (
    <Panel title={words.routes} hint={words.routesHint}>
      <DataTable
        label={words.routes}
        columns={columns}
        rows={[house, ...partners]}
        rowKey={({ id }) => id}
        rowHeight={36}
        dense
        height="fit"
      />
    </Panel>
  )
}
