import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { Consultation } from '#shared/domain/bureau.ts'
import { resultNames } from '#shared/pt-br/analysis-form.ts'
import { bureauNameOf, bureauWords as words } from '#shared/pt-br/bureau.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Badge } from '@mantine/core'

const { columns } = words

function Result({ result, withdrawal }: Consultation) {
  if (withdrawal) {
    return (
      <Badge variant="light" color="gray">
        {words.withdrawn}
      </Badge>
    )
  }
  return (
    <Badge variant="light" color={result === 'clear' ? 'green' : 'red'}>
      {resultNames[result]}
    </Badge>
  )
}

/** What the bureau log shows of each consultation. */
export const consultationColumns: DataColumn<Consultation>[] = [
  { id: 'on', header: columns.on, width: 100, cell: ({ on }) => formatDay(on) },
  { id: 'bureau', header: columns.bureau, width: 120, grow: 1, cell: bureauNameOf },
  { id: 'result', header: columns.result, width: 136, cell: Result },
  {
    id: 'restrictions',
    header: columns.restrictions,
    width: 170,
    grow: 2,
    cell: ({ restrictions, restrictedAmount }) => words.restrictions(restrictions, restrictedAmount),
  },
  {
    id: 'score',
    header: columns.score,
    width: 130,
    grow: 1,
    cell: ({ score, band }) => words.scoreBand(score, band),
  },
  {
    id: 'cost',
    header: columns.cost,
    width: 90,
    align: 'end',
    cell: ({ cost }) => (cost > 0 ? formatMoney(cost) : '—'),
  },
  { id: 'by', header: columns.by, width: 130, grow: 1, cell: ({ by }) => by },
  {
    id: 'attachments',
    header: columns.attachments,
    width: 76,
    align: 'end',
    cell: ({ attachments }) => attachments.length || '—',
  },
]
