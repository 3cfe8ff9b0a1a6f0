import type { PromiseRow } from '#shared/contracts/promises.ts'
import { promiseViews } from '#shared/contracts/promises.ts'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { promises as words } from '#shared/pt-br/negotiation-screen.ts'
import { Group, SegmentedControl } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { usePromises } from '../queries.ts'
import { type NegotiationSearch, viewOf, viewSlug } from '../search.ts'
import { FormaliseModal } from './formalise-modal.tsx'
import { promiseColumns } from './promise-columns.tsx'
import { PromiseFigures } from './promise-figures.tsx'
import { cancelPromise } from './use-cancel-promise.ts'

type TabProps = { search: NegotiationSearch; onChange: (part: Partial<NegotiationSearch>) => void }

/** Promises to pay: what is open, falls due, was broken, and waits to be put in writing. */
export function PromisesTab({ search, onChange }: TabProps) {
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const [formalised, setFormalised] = useState<PromiseRow | null>(null)
  useListKeys({ find: () => field.current?.focus() })
  const view = viewOf(search)
  const list = usePromises({ view, customerId: null, search: search.busca ?? '' })
  const counts = list.last?.counts
  const columns = useMemo(
    () =>
      promiseColumns(
        { named: true },
        { onFormalise: setFormalised, onCancel: ({ promise }) => void cancelPromise(promise.id) },
      ),
    [],
  )
  const none = words.none[view === 'open' ? 'open' : 'other']
  return (
    <>
      <PromiseFigures />
      <Group gap="sm">
        <SegmentedControl
          aria-label={words.viewsLabel}
          value={view}
          data={promiseViews.map((value) => ({
            value,
            label: counts ? `${words.views[value]} (${counts[value]})` : words.views[value],
          }))}
          onChange={(value) => onChange({ ver: value === 'open' ? undefined : viewSlug(value) })}
        />
        <div style={{ flex: '1 1 240px' }}>
          <SearchField
            ref={field}
            label={words.search}
            clearLabel={words.clear}
            value={search.busca ?? ''}
            onChange={(text) => onChange({ busca: text || undefined })}
            onDown={() => grid.current?.focus()}
          />
        </div>
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.list}
          columns={columns}
          {...list.table}
          rowKey={({ promise }) => promise.id}
          onOpen={({ promise: { customerId } }) =>
            void navigate({
              to: '/clientes/$customerId',
              params: { customerId },
              search: { aba: 'negociacao' },
            })
          }
          gridRef={grid}
          empty={<EmptyState icon={IconHeartHandshake} title={none.title} message={none.message} />}
        />
      </div>
      {formalised ? (
        <FormaliseModal promise={formalised.promise} onClose={() => setFormalised(null)} />
      ) : null}
    </>
  )
}
