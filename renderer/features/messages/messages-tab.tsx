import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { OutboxStatus } from '#renderer/components/outbox-status.tsx'
import { OutboxUndecided } from '#renderer/components/outbox-undecided.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { dunningChannels } from '#shared/domain/dunning/policy.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { messagesScreen as words } from '#shared/pt-br/messages.ts'
import { Group, SegmentedControl, Select } from '@mantine/core'
import { IconListSearch, IconMessageCheck } from '@tabler/icons-react'
import { type Ref, useRef, useState } from 'react'
import { messageColumns } from './columns.tsx'
import { GuardLog } from './guard-log.tsx'
import { MessageDrawer } from './message-drawer.tsx'
import { useMessages } from './queries.ts'
import {
  channelOf,
  type MessagesSearch,
  type MessageView,
  messageViews,
  statesOfView,
  viewOf,
} from './search.ts'

type MessagesTabProps = { search: MessagesSearch; onChange: (part: MessagesSearch) => void }

/** What was written to customers: what waits for a word first, then the rest; and what the guard held back. */
export function MessagesTab({ search, onChange }: MessagesTabProps) {
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const view = viewOf(search)
  useListKeys({ find: () => field.current?.focus() })
  return (
    <>
      <OutboxStatus />
      <OutboxUndecided />
      <Group gap="sm">
        <SegmentedControl
          aria-label={words.view}
          data={messageViews.map((value) => ({ value, label: words.views[value] }))}
          value={view}
          onChange={(ver) => onChange({ ver: ver === 'abertas' ? undefined : ver })}
        />
        {view === 'registro' ? null : (
          <>
            <div style={{ flex: '1 1 240px', maxWidth: 360 }}>
              <SearchField
                ref={field}
                label={words.search}
                clearLabel={words.clear}
                value={search.busca ?? ''}
                onChange={(text) => onChange({ busca: text || undefined })}
                onDown={() => grid.current?.focus()}
              />
            </div>
            <Select
              aria-label={words.channel}
              placeholder={words.allChannels}
              w={180}
              clearable
              data={dunningChannels.map((value) => ({ value, label: channelNames[value] }))}
              value={channelOf(search)}
              onChange={(canal) => onChange({ canal: canal ?? undefined })}
            />
          </>
        )}
      </Group>
      <div className={styles['table']}>
        {view === 'registro' ? <GuardLog /> : <MessageTable view={view} search={search} gridRef={grid} />}
      </div>
    </>
  )
}

type MessageTableProps = {
  view: Exclude<MessageView, 'registro'>
  search: MessagesSearch
  gridRef: Ref<HTMLDivElement>
}

function MessageTable({ view, search, gridRef }: MessageTableProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useMessages({
    states: statesOfView[view],
    channel: channelOf(search),
    search: search.busca ?? '',
  })
  const filtered = Boolean(search.busca ?? search.canal)
  const nothing = filtered || view !== 'abertas' ? words.nothingFound : words.empty
  return (
    <>
      <DataTable
        label={words.title}
        gridRef={gridRef}
        columns={messageColumns}
        {...list.table}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={
          <EmptyState
            icon={filtered ? IconListSearch : IconMessageCheck}
            title={nothing.title}
            message={nothing.message}
          />
        }
      />
      {openId ? <MessageDrawer id={openId} onClose={() => setOpenId(null)} /> : null}
    </>
  )
}
