import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { confirm } from '#renderer/components/confirm.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { LimitProposal } from '#shared/contracts/credit.ts'
import { proposalWords as words } from '#shared/pt-br/credit.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Group, Kbd, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconCheck, IconTrendingUp, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useOpenCredit } from './credit-table.tsx'
import { proposalColumns } from './proposal-columns.tsx'
import { useDecideProposals } from './use-decide-proposals.ts'

/** Raises the policy proposes, which a manager grants or turns down, many at once (M13). */
export function ProposalsTab() {
  const proposals = useQuery(store.credit.proposals.queryOptions({ input: { today: useToday() } }))
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const may = useMay('decideCredit')
  const open = useOpenCredit()
  const rows = proposals.data ?? []
  // Only what still stands is decided, whatever was marked before the list changed.
  const chosen = rows.filter(({ customerId }) => marked.has(customerId))
  const { decide, pending, error } = useDecideProposals(() => setMarked(new Set()))
  const accept = () => {
    if (may && chosen.length > 0 && !pending) decide(chosen, true)
  }
  const decline = async () => {
    if (!may || chosen.length === 0 || pending) return
    const { title, message, confirm: confirmLabel } = words.confirmDecline
    const sure = await confirm({ title, message: message(chosen.length), confirmLabel, danger: true })
    if (sure) decide(chosen, false)
  }
  useHotkeys([
    ['a', accept],
    ['r', () => void decline()],
  ])
  const raise = rows.reduce((sum, { proposed, current }) => sum + proposed - current, 0)
  return (
    <>
      <Group justify="space-between" align="flex-end" wrap="nowrap">
        <div>
          <Text size="sm" c="dimmed">
            {may ? words.intro : words.managersOnly}
          </Text>
          {rows.length > 0 ? (
            <Text size="sm" fw={600}>
              {words.total(rows.length, formatMoney(centavos(raise)))}
            </Text>
          ) : null}
        </div>
        {may && rows.length > 0 ? (
          <Actions
            count={chosen.length}
            pending={pending}
            onAccept={accept}
            onDecline={() => void decline()}
          />
        ) : null}
      </Group>
      {error ? <ErrorNotice error={error} /> : null}
      <div className={styles['table']}>
        <DataTable<LimitProposal>
          label={words.label}
          columns={proposalColumns}
          rows={rows}
          rowKey={(row) => row.customerId}
          onOpen={open}
          {...(may
            ? { selection: { selected: marked, onChange: setMarked, nameOf: (row) => row.name } }
            : {})}
          loading={proposals.isPending}
          error={proposals.error}
          onRetry={() => void proposals.refetch()}
          empty={<EmptyState icon={IconTrendingUp} title={words.empty.title} message={words.empty.message} />}
          rowHeight={36}
        />
      </div>
    </>
  )
}

type ActionsProps = { count: number; pending: boolean; onAccept: () => void; onDecline: () => void }

function Actions({ count, pending, onAccept, onDecline }: ActionsProps) {
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      <Text size="xs" c="dimmed" maw={230} ta="end" aria-live="polite">
        {count > 0 ? words.marked(count) : words.keys}
      </Text>
      <Button
        variant="default"
        leftSection={<IconX size={16} />}
        rightSection={<Kbd size="xs">R</Kbd>}
        disabled={count === 0}
        loading={pending}
        onClick={onDecline}
      >
        {words.decline(count)}
      </Button>
      <Button
        leftSection={<IconCheck size={16} />}
        rightSection={<Kbd size="xs">A</Kbd>}
        disabled={count === 0}
        loading={pending}
        onClick={onAccept}
      >
        {words.accept(count)}
      </Button>
    </Group>
  )
}
