import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { PriceTable, Service } from '#shared/domain/service.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { services as words } from '#shared/pt-br/services.ts'
import { Badge, Stack, Text } from '@mantine/core'
import { marginOf } from './margin.ts'

const { columns, meaning } = words

function Price({ service, table }: { service: Service; table: PriceTable }) {
  const price = service.prices[table]
  const loses = price < service.cost
  return (
    <Stack gap={0}>
      <span className="em-figures">{formatMoney(price)}</span>
      <Text span size="xs" c={loses ? 'red' : 'dimmed'}>
        {loses ? words.belowCost : words.margin(marginOf(price, service.cost))}
      </Text>
    </Stack>
  )
}

const priceColumn = (table: PriceTable): DataColumn<Service> => ({
  id: table,
  header: columns[table],
  hint: meaning[table],
  width: 112,
  align: 'end',
  cell: (service) => <Price service={service} table={table} />,
})

/** What the catalogue shows of each service: what it costs, what it is sold for and what that leaves. */
export const serviceColumns: DataColumn<Service>[] = [
  {
    id: 'code',
    header: columns.code,
    width: 84,
    cell: ({ code }) => <span className="em-figures">{code}</span>,
  },
  {
    id: 'name',
    header: columns.name,
    width: 170,
    grow: 3,
    cell: ({ name, active }) => (
      <>
        <Text span size="sm" fw={600}>
          {name}
        </Text>
        {active ? null : (
          <Badge ml="xs" size="sm" variant="light" color="gray">
            {words.inactiveBadge}
          </Badge>
        )}
      </>
    ),
  },
  {
    id: 'cost',
    header: columns.cost,
    hint: meaning.cost,
    width: 106,
    align: 'end',
    cell: ({ cost }) => formatMoney(cost),
  },
  priceColumn('full'),
  priceColumn('standard'),
  priceColumn('vip'),
  {
    id: 'stages',
    header: columns.stages,
    hint: meaning.stages,
    width: 142,
    cell: ({ stages }) => words.stages(stages.length, stages.filter(({ critical }) => critical).length),
  },
  {
    id: 'days',
    header: columns.days,
    hint: meaning.days,
    width: 106,
    align: 'end',
    cell: ({ productionDays }) => words.days(productionDays),
  },
]
