import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { WhoMay } from '#renderer/components/who-may.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ReturnRow } from '#shared/contracts/recovery.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Group } from '@mantine/core'
import { IconListSearch, IconMoodCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { candidateColumns } from './columns.tsx'
import { useCandidates } from './queries.ts'
import { RecoverySearchField } from './recovery-search.tsx'
import type { RecoverySearch } from './search.ts'
import { StartPlanModal } from './start-plan-modal.tsx'

type TabProps = { search: RecoverySearch; onSearch: (search: RecoverySearch) => void }

/** Who owes long late or settled it lately, without a plan; Enter proposes one. */
export function CandidatesTab({ search, onSearch }: TabProps) {
  const today = useToday()
  const grid = useRef<HTMLDivElement>(null)
  const mayPlan = useMay('planRecovery')
  const [chosen, setChosen] = useState<ReturnRow | null>(null)
  const list = useCandidates(search, today)
  const nothing = search.busca ? words.empty.notFound : words.empty.candidatos
  return (
    <>
      <Group gap="sm">
        <RecoverySearchField search={search} onSearch={onSearch} grid={grid} />
        <WhoMay permission="planRecovery" />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label.candidatos}
          gridRef={grid}
          columns={candidateColumns}
          {...list.table}
          rowKey={({ customerId }) => customerId}
          rowHeight={48}
          {...(mayPlan ? { onOpen: setChosen } : {})}
          empty={
            <EmptyState
              icon={search.busca ? IconListSearch : IconMoodCheck}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
      {chosen ? <StartPlanModal customer={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  )
}
