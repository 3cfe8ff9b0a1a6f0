import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { agreementStates } from '#shared/domain/agreements/agreement-standing.ts'
import { agreementList as words, agreementStateNames } from '#shared/pt-br/agreements.ts'
import { Group, Select } from '@mantine/core'
import { IconListSearch, IconSignature } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { agreementColumns } from './agreement-columns.tsx'
import { useAgreements } from './queries.ts'
import { slugOfState, stateFromSlug } from './search.ts'

type AgreementsSearch = { busca?: string | undefined; ver?: string | undefined }
type AgreementsTabProps = { search: AgreementsSearch; onChange: (search: AgreementsSearch) => void }

/** The register of agreements (E33): every special condition with its state; Enter opens one. */
export function AgreementsTab({ search, onChange }: AgreementsTabProps) {
  const navigate = useNavigate()
  const grid = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useListKeys({ find: () => field.current?.focus() })
  const state = stateFromSlug(search.ver)
  const list = useAgreements({ customerId: null, state, search: search.busca ?? '' })
  const filtered = Boolean(search.busca) || state !== null
  const nothing = filtered ? words.notFound : words.empty
  return (
    <>
      <Group gap="sm">
        <div style={{ flex: '1 1 320px', maxWidth: 480 }}>
          <SearchField
            ref={field}
            label={words.search}
            value={search.busca ?? ''}
            onChange={(busca) => onChange({ busca: busca || undefined })}
            clearLabel={words.clear}
            onDown={() => grid.current?.focus()}
          />
        </div>
        <Select
          aria-label={words.states}
          placeholder={words.allStates}
          clearable
          w={220}
          data={agreementStates.map((value) => ({ value, label: agreementStateNames[value] }))}
          value={state}
          onChange={(value) => onChange({ ver: slugOfState(value) })}
        />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          gridRef={grid}
          columns={agreementColumns}
          {...list.table}
          rowKey={({ agreement }) => agreement.id}
          rowHeight={48}
          onOpen={({ agreement }) =>
            void navigate({ to: '/acordos/$agreementId', params: { agreementId: agreement.id } })
          }
          empty={
            <EmptyState
              icon={filtered ? IconListSearch : IconSignature}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
    </>
  )
}
