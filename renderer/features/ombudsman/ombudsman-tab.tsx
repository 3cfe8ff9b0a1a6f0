import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { type TicketRow, ticketStates } from '#shared/contracts/tickets.ts'
import { ticketKinds } from '#shared/domain/ombudsman/ticket.ts'
import { ombudsman as words, ticketKindNames } from '#shared/pt-br/ombudsman.ts'
import { Group, SegmentedControl, Select } from '@mantine/core'
import { IconEar, IconListSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { AnswerDaysButton } from './answer-days-button.tsx'
import { ticketColumns } from './columns.tsx'
import { OmbudsmanFigures } from './ombudsman-figures.tsx'
import { kindOf, kindSlug, type OmbudsmanSearch, stateOf, stateSlug } from './search.ts'
import { TicketDrawer } from './ticket-drawer.tsx'

type OmbudsmanTabProps = { search: OmbudsmanSearch; onChange: (part: OmbudsmanSearch) => void }

/** What customers said, what waits for an answer first; Enter opens one. */
export function OmbudsmanTab({ search, onChange }: OmbudsmanTabProps) {
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  // Kept by itself: what is answered leaves the list while its drawer is open.
  const [open, setOpen] = useState<TicketRow | null>(null)
  const list = useTickets(search)
  useListKeys({ find: () => field.current?.focus() })
  const filtered = Boolean(search.busca ?? search.ver ?? search.tipo)
  const nothing = filtered ? words.nothingFound : words.empty
  return (
    <>
      <OmbudsmanFigures />
      <Group gap="sm">
        <div style={{ flex: '1 1 280px', maxWidth: 420 }}>
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
          aria-label={words.filterState}
          data={ticketStates.map((value) => ({ value, label: words.states[value] }))}
          value={stateOf(search)}
          onChange={(value) => onChange({ ver: value === 'open' ? undefined : stateSlug(value) })}
        />
        <Select
          aria-label={words.filterKind}
          placeholder={words.allKinds}
          w={190}
          clearable
          data={ticketKinds.map((value) => ({ value, label: ticketKindNames[value] }))}
          value={kindOf(search)}
          onChange={(value) => onChange({ tipo: value ? kindSlug(value) : undefined })}
        />
        <AnswerDaysButton />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.title}
          gridRef={grid}
          columns={ticketColumns}
          {...list.table}
          rowKey={({ ticket }) => ticket.id}
          rowHeight={52}
          onOpen={setOpen}
          empty={
            <EmptyState
              icon={filtered ? IconListSearch : IconEar}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
      {open ? <TicketDrawer opened={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

const PAGE = 200

function useTickets(search: OmbudsmanSearch) {
  const today = useToday()
  const kind = kindOf(search)
  const query = useInfiniteQuery({
    ...store.tickets.list.infiniteOptions({
      input: (offset: number) => ({
        today,
        kinds: kind ? [kind] : [],
        state: stateOf(search),
        customerId: null,
        search: search.busca ?? '',
        offset,
        limit: PAGE,
      }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}
