import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { MetricsBoard } from '#shared/contracts/metrics.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { carteiraWords as words } from '#shared/pt-br/numbers.ts'
import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'

type Row = MetricsBoard['returned']['customers'][number]

const columns: DataColumn<Row>[] = [
  { id: 'name', header: words.customer, width: 160, grow: 1, cell: ({ name }) => name },
  { id: 'settledOn', header: words.settledOn, width: 110, cell: ({ settledOn }) => formatDay(settledOn) },
  {
    id: 'boughtOn',
    header: words.boughtOn,
    width: 130,
    cell: ({ boughtOn }) => (boughtOn === null ? words.notYet : formatDay(boughtOn)),
  },
]

/** Who came back in good standing, and who of them bought again (K16). Enter opens the customer. */
export function ReturnedPanel({ returned: { customers } }: Pick<MetricsBoard, 'returned'>) {
  const navigate = useNavigate()
  return (
    <Panel title={words.returned} hint={words.returnedHint}>
      <DataTable
        label={words.returned}
        columns={columns}
        rows={customers}
        rowKey={({ customerId }) => customerId}
        onOpen={({ customerId }) => void navigate({ to: '/clientes/$customerId', params: { customerId } })}
        rowHeight={34}
        dense
        height="fit"
        empty={<Text size="sm">{words.noReturned}</Text>}
      />
    </Panel>
  )
}
