import type { Title } from '#shared/contracts/receivables.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receivables } from '#shared/pt-br/receivables.ts'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { Button, Group, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconCash, IconChevronDown, IconChevronRight, IconPlus, IconReceipt } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { CreditPanel } from './credit/credit-panel.tsx'
import { NewTitleDrawer } from './new-title-drawer.tsx'
import { useCustomerTitles } from './queries.ts'
import { ReceiptOnScreen } from './receipt-on-screen.tsx'
import { ReceiveDrawer } from './receive/receive-drawer.tsx'
import type { Receiving } from './receive/receive-fields.ts'
import { titleColumns } from './title-columns.tsx'
import { TitleDrawer } from './title-drawer.tsx'
import {
  groupTitles,
  type OwedTotals,
  type TitleGroups,
  type TitleRow,
  titleRows,
  totalsOf,
} from './title-rows.ts'

const NO_TITLES: Title[] = []

/**
 * A customer's titles with the payments under each: what is owed first, what is paid or cancelled folded away.
 * R receives over all that are open, N enters a new one.
 */
export function CustomerTitles({ customerId }: { customerId: string }) {
  const today = useToday()
  const { data = NO_TITLES, isPending, error, refetch } = useCustomerTitles(customerId, today)
  const [openTitle, setOpenTitle] = useState<string | null>(null)
  const [entering, setEntering] = useState(false)
  const mayRegister = useMay('registerReceivable')
  const mayReceive = useMay('receivePayment')
  const [receiving, setReceiving] = useState<Receiving | null>(null)
  const groups = useMemo(() => groupTitles(data), [data])
  const totals = useMemo(() => totalsOf(groups.open), [groups.open])
  const rows = useMemo(() => titleRows(groups.open), [groups.open])
  const columns = useMemo(() => titleColumns({ totals, onReceive: setOpenTitle }), [totals])
  const receive = () => {
    if (mayReceive && groups.open.length > 0) setReceiving('titles')
  }
  useHotkeys([
    ['R', receive],
    ['N', () => mayRegister && setEntering(true)],
  ])
  return (
    <Stack gap="sm">
      <TitlesBar
        groups={groups}
        totals={totals}
        {...(mayRegister ? { onEnter: () => setEntering(true) } : {})}
        onReceive={receive}
      />
      <DataTable
        label={receivables.openTable}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        onOpen={(row) => setOpenTitle(row.title.receivable.id)}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        rowHeight={36}
        dense
        height="fit"
        empty={
          <EmptyState
            icon={IconReceipt}
            title={receivables.empty.title}
            message={receivables.empty.message}
          />
        }
      />
      <FoldedTitles
        heading={receivables.paid}
        label={receivables.paidTable}
        titles={groups.paid}
        onOpen={setOpenTitle}
      />
      <FoldedTitles
        heading={receivables.cancelled}
        label={receivables.cancelledTable}
        titles={groups.cancelled}
        onOpen={setOpenTitle}
      />
      <CreditPanel customerId={customerId} owes={groups.open.length > 0} onReceive={setReceiving} />
      <ReceiveDrawer customerId={customerId} receiving={receiving} onClose={() => setReceiving(null)} />
      <ReceiptOnScreen />
      <TitleDrawer titleId={openTitle} onClose={() => setOpenTitle(null)} />
      <NewTitleDrawer customerId={customerId} opened={entering} onClose={() => setEntering(false)} />
    </Stack>
  )
}

type TitlesBarProps = {
  groups: TitleGroups
  totals: OwedTotals
  onEnter?: () => void
  onReceive: () => void
}

/** What the customer owes, and what can be done about it, each with its key. */
function TitlesBar({ groups, totals, onEnter, onReceive }: TitlesBarProps) {
  return (
    <Group justify="space-between">
      <Text size="sm">
        {receivables.countOpen(groups.open.length)} · <strong>{formatMoney(totals.total)}</strong>
        {totals.overdue > 0 ? ` · ${receivables.overdueAmount(formatMoney(totals.overdue))}` : ''}
      </Text>
      <Group gap="xs">
        {onEnter ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            rightSection={
              <Kbd size="xs" aria-hidden>
                N
              </Kbd>
            }
            aria-keyshortcuts="N"
            onClick={onEnter}
          >
            {receivables.newTitle}
          </Button>
        ) : null}
        <Button
          leftSection={<IconCash size={16} />}
          rightSection={
            <Kbd size="xs" aria-hidden>
              R
            </Kbd>
          }
          aria-keyshortcuts="R"
          disabled={groups.open.length === 0}
          onClick={onReceive}
        >
          {receivables.receive}
        </Button>
      </Group>
    </Group>
  )
}

const foldedColumns = titleColumns({ totals: null, onReceive: null })

type FoldedTitlesProps = {
  heading: (count: number) => string
  label: string
  titles: Title[]
  onOpen: (titleId: string) => void
}

function FoldedTitles({ heading, label, titles, onOpen }: FoldedTitlesProps) {
  const [unfolded, setUnfolded] = useState(false)
  const rows = useMemo(() => (unfolded ? titleRows(titles) : []), [unfolded, titles])
  if (titles.length === 0) return null
  const Icon = unfolded ? IconChevronDown : IconChevronRight
  return (
    <Stack gap={6}>
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={unfolded}
          leftSection={<Icon size={16} aria-hidden />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {heading(titles.length)}
        </Button>
      </Group>
      {unfolded ? (
        <DataTable
          label={label}
          columns={foldedColumns}
          rows={rows}
          rowKey={(row: TitleRow) => row.key}
          onOpen={(row) => onOpen(row.title.receivable.id)}
          rowHeight={36}
          dense
          height="fit"
        />
      ) : null}
    </Stack>
  )
}
