import type { TimelineEntry } from '#shared/contracts/contacts.ts'
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { negotiation as words } from '#shared/pt-br/negotiation-screen.ts'
import { describeEntry } from '#shared/pt-br/negotiation-timeline.ts'
import { Group, SegmentedControl } from '@mantine/core'
import { IconListSearch, IconMessages } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useEntries } from './queries.ts'
import { kindOf, type NegotiationSearch } from './search.ts'

type TabProps = { search: NegotiationSearch; onChange: (part: Partial<NegotiationSearch>) => void }

const kindSlugs = { contact: 'contatos', promise: 'promessas', message: 'mensagens' } as const
const c = words.columns

const whatOf = (entry: TimelineEntry) => {
  const { title, state } = describeEntry(entry)
  return state ? `${title}: ${state.toLowerCase()}` : title
}

const columns: DataColumn<TimelineEntry>[] = [
  { id: 'on', header: c.on, width: 104, cell: ({ on }) => formatDay(on) },
  { id: 'customer', header: c.customer, width: 180, grow: 1, cell: ({ customerName }) => customerName },
  { id: 'what', header: c.what, width: 260, grow: 2, cell: (entry) => whatOf(entry) },
  {
    id: 'said',
    header: c.said,
    width: 260,
    grow: 3,
    cell: (entry) => describeEntry(entry).lines.join(' · '),
  },
  { id: 'by', header: c.by, width: 140, cell: (entry) => describeEntry(entry).by },
]

/** Everything that was said, by and to whomever, found by any word of it. */
export function ContactsTab({ search, onChange }: TabProps) {
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  useListKeys({ find: () => field.current?.focus() })
  const kind = kindOf(search)
  const entries = useEntries(search.busca ?? '', kind === null ? [] : [kind])
  const filtered = kind !== null || Boolean(search.busca)
  return (
    <>
      <Group gap="sm">
        <div style={{ flex: '1 1 320px' }}>
          <SearchField
            ref={field}
            label={words.search}
            clearLabel={words.clear}
            value={search.busca ?? ''}
            onChange={(text) => onChange({ busca: text || undefined })}
            onDown={() => grid.current?.focus()}
          />
        </div>
        <SegmentedControl
          aria-label={words.kinds.label}
          value={kind ?? 'all'}
          data={(['all', 'contact', 'promise', 'message'] as const).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
          onChange={(value) => onChange({ ver: value === 'all' ? undefined : kindSlugs[value] })}
        />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.list}
          columns={columns}
          {...entries.table}
          rowKey={({ id }) => id}
          onOpen={({ customerId }) =>
            void navigate({
              to: '/clientes/$customerId',
              params: { customerId },
              search: { aba: 'negociacao' },
            })
          }
          gridRef={grid}
          empty={
            filtered ? (
              <EmptyState
                icon={IconListSearch}
                title={words.notFound.title}
                message={words.notFound.message}
              />
            ) : (
              <EmptyState icon={IconMessages} title={words.none.title} message={words.none.message} />
            )
          }
        />
      </div>
    </>
  )
}
