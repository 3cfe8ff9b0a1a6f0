import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { BlockRow } from '#shared/contracts/blocks.ts'
import { blockWords as words } from '#shared/pt-br/blocks.ts'
import { Button, Group, Stack, Switch, Text } from '@mantine/core'
import { IconShieldX } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { blockColumns } from './block-columns.tsx'
import { BlockModal } from './block-modal.tsx'
import { ExitModal } from './exit-modal.tsx'

/** The block list (E08): who is on it and why, whom it reaches, and the two decisions about it. */
export function BlockListPanel() {
  const today = useToday()
  const mayBlock = useMay('blockCustomer')
  const mayExit = useMay('unblockCustomer')
  const [search, setSearch] = useState('')
  const [standingOnly, setStandingOnly] = useState(true)
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<BlockRow | null>(null)
  const { data, error, refetch, isPending } = useQuery(
    store.blocks.list.queryOptions({
      input: { search, standingOnly },
      placeholderData: keepPreviousData,
    }),
  )
  const columns = useMemo(() => blockColumns({ today, mayExit, onExit: setEnding }), [today, mayExit])
  const empty = search === '' && standingOnly ? words.none : words.notFound
  return (
    <Stack gap="sm" flex={1} mih={0}>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <Group justify="space-between">
        <Group gap="md">
          <SearchField label={words.search} clearLabel={words.clear} value={search} onChange={setSearch} />
          <Switch
            label={words.standingOnly}
            checked={standingOnly}
            onChange={(event) => setStandingOnly(event.currentTarget.checked)}
          />
          {data ? (
            <Text size="sm" c="dimmed">
              {words.count(data.length)}
            </Text>
          ) : null}
        </Group>
        {mayBlock ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null}
      </Group>
      <DataTable
        label={words.table}
        columns={columns}
        rows={data ?? []}
        rowKey={({ id }) => id}
        rowHeight={52}
        height="fit"
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon={IconShieldX} title={empty.title} message={empty.message} />}
      />
      {adding ? <BlockModal customer={null} onClose={() => setAdding(false)} /> : null}
      {ending ? <ExitModal block={ending} onClose={() => setEnding(null)} /> : null}
    </Stack>
  )
}
