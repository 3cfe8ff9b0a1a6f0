import { ComposeDrawer } from '#renderer/components/compose-drawer.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ReturnRow } from '#shared/contracts/recovery.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Group, Select } from '@mantine/core'
import { IconListSearch, IconUserHeart } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { reactivationColumns } from './columns.tsx'
import { useReactivation } from './queries.ts'
import { RecoverySearchField } from './recovery-search.tsx'
import { type RecoverySearch, settledDays } from './search.ts'

type TabProps = { search: RecoverySearch; onSearch: (search: RecoverySearch) => void }

/** Who settled and did not come back (M11); Enter invites one. */
export function ReactivationTab({ search, onSearch }: TabProps) {
  const today = useToday()
  const navigate = useNavigate()
  const grid = useRef<HTMLDivElement>(null)
  const [invited, setInvited] = useState<ReturnRow | null>(null)
  const mayInvite = useMay('collect')
  const list = useReactivation(search, today)
  const nothing = search.busca ? words.empty.notFound : words.empty.reativar
  return (
    <>
      <Group gap="sm" align="flex-end">
        <RecoverySearchField search={search} onSearch={onSearch} grid={grid} />
        <Select
          aria-label={words.settledBefore}
          leftSectionWidth={120}
          w={190}
          allowDeselect={false}
          data={settledDays.map((value) => ({
            value,
            label: `${words.settledBefore} ${words.settledDays[value]}`,
          }))}
          value={search.dias ?? '30'}
          onChange={(value) => onSearch({ ...search, dias: value ?? '30' })}
        />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label.reativar}
          gridRef={grid}
          columns={reactivationColumns}
          {...list.table}
          rowKey={({ customerId }) => customerId}
          rowHeight={48}
          onOpen={(row) =>
            mayInvite
              ? setInvited(row)
              : void navigate({
                  to: '/clientes/$customerId',
                  params: { customerId: row.customerId },
                })
          }
          empty={
            <EmptyState
              icon={search.busca ? IconListSearch : IconUserHeart}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
      {invited ? (
        <ComposeDrawer
          title={words.inviteTitle(invited.name)}
          customerId={invited.customerId}
          message={{ purpose: 'invitation', textId: 'invitation' }}
          onClose={() => setInvited(null)}
        />
      ) : null}
    </>
  )
}
