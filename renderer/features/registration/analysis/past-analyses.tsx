import { ClassBadge } from '#renderer/components/credit-badges.tsx'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { analysisWords as words, outcomeWords } from '#shared/pt-br/analysis.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Badge } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AnalysisCase } from './analysis-case.ts'
import { AnalysisDrawer } from './analysis-drawer.tsx'
import { policyNameOf } from './policy-name.ts'

type PastAnalysesProps = {
  known: AnalysisCase
  /** The analysis open from the side; null for none. */
  seen: string | null
  onSee: (id: string | null) => void
}

/** More than a customer is analysed in a lifetime. */
const MOST = 200
const colors: Record<Analysis['outcome'], string> = { approved: 'green', returned: 'orange', refused: 'red' }

/** What was concluded before, newest first; each opens as it was. */
export function PastAnalyses({ known, seen, onSee }: PastAnalysesProps) {
  const { customer, policy } = known
  const { data, error, isPending, refetch } = useQuery(
    store.analyses.list.queryOptions({ input: { customerId: customer.id, offset: 0, limit: MOST } }),
  )
  const columns = useMemo(() => columnsOf(policy), [policy])
  const open = data?.rows.find(({ id }) => id === seen)
  return (
    <Panel title={words.past}>
      <DataTable
        label={words.pastLabel(customer.name)}
        columns={columns}
        rows={data?.rows ?? []}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onSee(id)}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon={IconScale} title={words.none.title} message={words.none.message} />}
        height="fit"
      />
      {open ? <AnalysisDrawer known={known} analysis={open} onClose={() => onSee(null)} /> : null}
    </Panel>
  )
}

function columnsOf(policy: CreditPolicy): DataColumn<Analysis>[] {
  const { columns } = words
  return [
    { id: 'number', header: columns.number, width: 140, cell: ({ number }) => number },
    { id: 'on', header: columns.on, width: 100, cell: ({ on }) => formatDay(on) },
    {
      id: 'outcome',
      header: columns.outcome,
      width: 110,
      cell: ({ outcome }) => (
        <Badge variant="light" color={colors[outcome]}>
          {outcomeWords[outcome]}
        </Badge>
      ),
    },
    {
      id: 'class',
      header: columns.class,
      width: 130,
      cell: (analysis) => <ClassBadge creditClass={analysis.class} score={analysis.score.score} />,
    },
    {
      id: 'limit',
      header: columns.limit,
      width: 120,
      align: 'end',
      cell: ({ outcome, grantedLimit }) => (outcome === 'approved' ? formatMoney(grantedLimit) : '—'),
    },
    {
      id: 'policy',
      header: columns.policy,
      width: 160,
      grow: 2,
      cell: ({ paymentPolicyId }) => (paymentPolicyId ? policyNameOf(paymentPolicyId, policy) : '—'),
    },
    { id: 'by', header: columns.by, width: 130, grow: 1, cell: ({ by }) => by },
  ]
}
