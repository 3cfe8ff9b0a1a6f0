import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { IssuerRow } from '#shared/contracts/cheques.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { cheques as texts } from '#shared/pt-br/cheques.ts'
import { formatBasisPoints, formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconSignature } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import styles from '#renderer/components/tabbed-screen.module.css'

const words = texts.issuers
/** From here on one signature is told apart: the same share as of one customer (R9.6). */
const HEAVY = 2000

const columns: DataColumn<IssuerRow>[] = [
  {
    id: 'issuer',
    header: words.issuer,
    width: 220,
    grow: 2,
    cell: ({ issuer, taxId }) => (
      <Stack gap={0}>
        <Text size="sm" fw={600} truncate>
          {issuer}
        </Text>
        <Text size="xs" c="dimmed" className="em-figures">
          {taxId ? formatTaxId(taxId) : ''}
        </Text>
      </Stack>
    ),
  },
  {
    id: 'customers',
    header: words.customers,
    width: 220,
    grow: 3,
    cell: ({ customers }) => (
      <Text size="sm" lineClamp={2}>
        {customers.join(', ')}
      </Text>
    ),
  },
  {
    id: 'toClear',
    header: words.toClear,
    width: 180,
    align: 'end',
    cell: ({ toClear }) => texts.count(toClear.cheques, formatMoney(toClear.amount)),
  },
  {
    id: 'returned',
    header: words.returned,
    width: 180,
    align: 'end',
    cell: ({ returned }) =>
      returned.cheques === 0 ? '—' : texts.count(returned.cheques, formatMoney(returned.amount)),
  },
  {
    id: 'share',
    header: words.share,
    hint: words.shareHint,
    width: 90,
    align: 'end',
    cell: ({ shareBasisPoints }) => formatBasisPoints(shareBasisPoints),
  },
]

/** What is at risk with each signature, heaviest first. */
export function IssuersTab() {
  const { data, isPending, error, refetch } = useQuery(store.cheques.issuers.queryOptions())
  const heavy =
    data && data.length > 1 ? data.find(({ shareBasisPoints }) => shareBasisPoints > HEAVY) : undefined
  return (
    <>
      {heavy ? (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />}>
          {words.many(heavy.issuer, formatBasisPoints(heavy.shareBasisPoints))}
        </Alert>
      ) : null}
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          rows={data ?? []}
          rowKey={({ issuer, taxId }) => taxId ?? issuer}
          rowHeight={48}
          loading={isPending}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconSignature} title={words.none.title} message={words.none.message} />}
        />
      </div>
    </>
  )
}
