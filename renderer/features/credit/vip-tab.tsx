import { useSettings } from '#renderer/lib/use-settings.ts'
import { TextLink } from '#renderer/components/links.tsx'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useToday } from '#renderer/lib/today.ts'
import type { CreditRow } from '#shared/contracts/credit.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import { vipRuleSentence, vipWords as words } from '#shared/pt-br/credit.ts'
import { formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { Alert, Skeleton, Text } from '@mantine/core'
import { IconCrown } from '@tabler/icons-react'
import { useMemo } from 'react'
import { creditColumns } from './columns.tsx'
import { CreditTable } from './credit-table.tsx'
import { type CreditSearch, filterOf, sortedBy, sortOf } from './search.ts'

type VipRule = CreditPolicy['vip']

const countText = (count: number, metric: VipRule['metric']) =>
  metric === 'amount' ? formatMoney(centavos(count)) : formatNumber(count)

const countColumn = (rule: VipRule): DataColumn<CreditRow> => ({
  id: 'count',
  header: words.columns.count,
  hint: words.countHint,
  width: 130,
  align: 'end',
  cell: (row) => words.count(countText(row.vipCount, rule.metric), countText(rule.threshold, rule.metric)),
})

const shown = new Set(['light', 'score', 'overdue', 'limit', 'exposure', 'net'])

type VipTabProps = { search: CreditSearch; onChange: (change: Partial<CreditSearch>) => void }

/** The VIP list under the rule that makes it (E13), with what the rule counts beside each name. */
export function VipTab({ search, onChange }: VipTabProps) {
  const today = useToday()
  const rule = useSettings().data?.credit.policy.vip
  const query = useMemo(
    () => ({
      ...filterOf({ ...search, lista: 'vip', classes: undefined, sinais: undefined }, today),
      ...sortOf({ ...search, lista: undefined }),
    }),
    [search, today],
  )
  const columns = useMemo(
    () =>
      rule ? [creditColumns[0]!, countColumn(rule), ...creditColumns.filter(({ id }) => shown.has(id))] : [],
    [rule],
  )
  if (!rule) return <Skeleton height={200} />
  return (
    <>
      <Alert variant="light" icon={<IconCrown />} title={vipRuleSentence(rule)} role="note" py="xs">
        <Text size="sm">{words.interpretation}</Text>
        <Text size="sm">
          {words.automatic}{' '}
          <TextLink size="sm" underline="always" to="/ajustes/$section" params={{ section: 'credito' }}>
            {words.change}
          </TextLink>
        </Text>
      </Alert>
      <div className={styles['table']}>
        <CreditTable
          query={query}
          columns={columns}
          label={words.label}
          onSort={(column) => onChange(sortedBy(column, query))}
          empty={<EmptyState icon={IconCrown} title={words.empty.title} message={words.empty.message} />}
        />
      </div>
    </>
  )
}
