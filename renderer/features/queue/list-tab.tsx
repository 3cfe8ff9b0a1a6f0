import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import { type QueueKind, queueKinds, type QueueRow } from '#shared/contracts/queue.ts'
import { sum } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { queueKindNames, queueWords } from '#shared/pt-br/queue.ts'
import { Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core'
import { IconChecks, IconMoodSmile } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ApprovedModal } from './approved-modal.tsx'
import { listColumns } from './list-columns.tsx'
import { useQueue } from './queries.ts'
import type { QueueSearch } from './search.ts'
import { TitlesReport } from './titles-report.tsx'
import { useApproving } from './use-approving.ts'

const words = queueWords.list
type ListTabProps = { search: QueueSearch; onChange: (change: Partial<QueueSearch>) => void }

/** Everybody in a situation, and today's messages of many prepared at once (I08). */
export function ListTab({ search, onChange }: ListTabProps) {
  const kind = search.situacao ?? 'to-do'
  const queue = useQueue({ kind, search: search.busca ?? '', mine: search.meus ?? false })
  const owners = useOwners()
  const columns = useMemo(() => listColumns(kind, owners), [kind, owners])
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const navigate = useNavigate()
  const chosen = kind === 'to-do' ? queue.rows.filter(({ customerId }) => marked.has(customerId)) : []
  const approving = useApproving(() => setMarked(new Set()))
  return (
    <>
      <Filters search={search} kind={kind} counts={queue.last?.counts} onChange={onChange} />
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          {...queue.table}
          rowKey={({ customerId }) => customerId}
          {...(kind === 'to-do'
            ? { selection: { selected: marked, onChange: setMarked, nameOf: ({ name }: QueueRow) => name } }
            : {})}
          onOpen={({ customerId }) =>
            void navigate({ to: '/cobranca', search: { aba: 'hoje', cliente: customerId } })
          }
          empty={<EmptyState icon={IconMoodSmile} title={words.none.title} message={words.none.message} />}
        />
      </div>
      {kind === 'to-do' ? (
        <ApproveBar chosen={chosen} pending={approving.pending} onApprove={() => approving.approve(chosen)} />
      ) : null}
      <ApprovedModal batch={approving.batch} onClose={approving.close} />
    </>
  )
}

function useOwners(): ReadonlyMap<string, string> {
  const { data } = useQuery(store.users.list.queryOptions())
  return useMemo(() => new Map(data?.map(({ id, name }) => [id, name])), [data])
}

type FiltersProps = ListTabProps & { kind: QueueKind; counts: Record<QueueKind, number> | undefined }

function Filters({ search, kind, counts, onChange }: FiltersProps) {
  return (
    <Group justify="space-between">
      <SegmentedControl
        aria-label={words.kind}
        value={kind}
        onChange={(next) => onChange({ situacao: next === 'to-do' ? undefined : next })}
        data={queueKinds.map((value) => ({
          value,
          label: counts ? `${queueKindNames[value]} (${counts[value]})` : queueKindNames[value],
        }))}
      />
      <Group>
        <TitlesReport />
        <Checkbox
          label={words.mine}
          checked={search.meus ?? false}
          onChange={(event) => onChange({ meus: event.currentTarget.checked || undefined })}
        />
        <SearchField
          value={search.busca ?? ''}
          label={words.search}
          clearLabel={words.clear}
          onChange={(busca) => onChange({ busca: busca === '' ? undefined : busca })}
        />
      </Group>
    </Group>
  )
}

type ApproveBarProps = { chosen: readonly QueueRow[]; pending: boolean; onApprove: () => void }

function ApproveBar({ chosen, pending, onApprove }: ApproveBarProps) {
  return (
    <div className={styles['bar']}>
      <Text size="sm" aria-live="polite">
        {chosen.length > 0
          ? words.selected(chosen.length, formatMoney(sum(chosen.map(({ overdue }) => overdue))))
          : words.noneSelected}
      </Text>
      <Button
        leftSection={<IconChecks size={17} />}
        loading={pending}
        disabled={chosen.length === 0}
        onClick={onApprove}
      >
        {words.approve(chosen.length)}
      </Button>
    </div>
  )
}
