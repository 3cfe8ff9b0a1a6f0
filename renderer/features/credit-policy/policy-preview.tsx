import { ClassBadge } from '#renderer/components/credit-badges.tsx'
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx'
import type { storeClient } from '#renderer/lib/clients.ts'
import { publishWords as words } from '#shared/pt-br/credit-policy.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Badge, Text } from '@mantine/core'
import styles from './credit-policy.module.css'

type Preview = Awaited<ReturnType<typeof storeClient.credit.policy.preview>>
type Change = Preview['changes'][number]

const columns: readonly DataColumn<Change>[] = [
  { id: 'name', header: words.columns.name, width: 200, grow: 2, cell: (row) => row.name },
  {
    id: 'before',
    header: words.columns.before,
    width: 96,
    cell: ({ before }) => <ClassBadge creditClass={before.class} score={before.score} />,
  },
  {
    id: 'after',
    header: words.columns.after,
    width: 96,
    cell: ({ after }) => <ClassBadge creditClass={after.class} score={after.score} />,
  },
  {
    id: 'limitBefore',
    header: words.columns.limitBefore,
    width: 124,
    align: 'end',
    cell: ({ before }) => formatMoney(before.limit),
  },
  {
    id: 'limitAfter',
    header: words.columns.limitAfter,
    width: 124,
    align: 'end',
    cell: ({ after }) => <strong>{formatMoney(after.limit)}</strong>,
  },
]

/** Moves between classes, the VIP list, and customers before and after. */
export function PolicyPreview({ preview }: { preview: Preview }) {
  const { customers, moves, changes, vipEntering, vipLeaving } = preview
  return (
    <>
      <Text size="sm" fw={600}>
        {changes.length === 0 ? words.nobody : words.summary(changes.length, customers)}{' '}
        {words.vip(vipEntering, vipLeaving)}
      </Text>
      {moves.length > 0 ? (
        <div className={styles['moves']} role="group" aria-label={words.moves}>
          {moves.map(({ from, to, customers: count }) => (
            <Badge key={`${from}${to}`} variant="light" color={to < from ? 'green' : 'red'}>
              {words.move(from, to, count)} ({to < from ? words.up : words.down})
            </Badge>
          ))}
        </div>
      ) : null}
      {changes.length > 0 ? (
        <DataTable
          label={words.list}
          columns={columns}
          rows={changes}
          rowKey={(row) => row.customerId}
          rowHeight={34}
          height="min(340px, 38vh)"
          dense
        />
      ) : null}
    </>
  )
}
