import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useToday } from '#renderer/lib/today.ts'
import type { PlanRow } from '#shared/contracts/recovery.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Group, SegmentedControl } from '@mantine/core'
import { IconHeartHandshake, IconListSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { planColumns } from './columns.tsx'
import { PlanDrawer } from './plan-drawer.tsx'
import { usePlans } from './queries.ts'
import { RecoverySearchField } from './recovery-search.tsx'
import { planStates, type RecoverySearch } from './search.ts'

type TabProps = { search: RecoverySearch; onSearch: (search: RecoverySearch) => void }

/** Every plan with its stage, its bar and what is missing; Enter opens one. */
export function PlansTab({ search, onSearch }: TabProps) {
  const today = useToday()
  const grid = useRef<HTMLDivElement>(null)
  // Kept by itself: a plan that is ended leaves the list while its drawer is open.
  const [open, setOpen] = useState<PlanRow | null>(null)
  const list = usePlans(search, today)
  const nothing = search.busca ? words.empty.notFound : words.empty.planos
  return (
    <>
      <Group gap="sm">
        <RecoverySearchField search={search} onSearch={onSearch} grid={grid} />
        <SegmentedControl
          aria-label={words.filterState}
          data={planStates.map((value) => ({ value, label: words.states[value] }))}
          value={search.situacao ?? 'running'}
          onChange={(value) => onSearch({ ...search, situacao: value })}
        />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label.planos}
          gridRef={grid}
          columns={planColumns}
          {...list.table}
          rowKey={({ plan }) => plan.id}
          rowHeight={52}
          onOpen={setOpen}
          empty={
            <EmptyState
              icon={search.busca ? IconListSearch : IconHeartHandshake}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
      {open ? <PlanDrawer opened={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
