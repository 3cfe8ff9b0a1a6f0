import { askReason } from '#renderer/components/confirm.tsx'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { PrintableButton } from '#renderer/components/printable-button.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { LossRow } from '#shared/contracts/endings.ts'
import { decisionClock as words, signedAmount } from '#shared/pt-br/decision-clock.ts'
import { endingLetterWords } from '#shared/pt-br/endings.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFileText, IconNotebook } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

const PAGE = 200
const { lossColumns } = words

/** Losses and ended relationships with what was learned of each. */
export function LossList() {
  const list = usePages(
    useInfiniteQuery({
      ...store.endings.list.infiniteOptions({
        input: (offset: number) => ({ kinds: [], customerId: null, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
      }),
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <Text size="sm" fw={600}>
        {list.last ? words.lostSum(formatMoney(list.last.lost)) : ' '}
      </Text>
      <div className={styles['table']}>
        <DataTable
          label={words.lossesLabel}
          columns={columns}
          {...list.table}
          rowKey={({ ending }) => ending.id}
          rowHeight={56}
          empty={
            <EmptyState icon={IconNotebook} title={words.noLosses.title} message={words.noLosses.message} />
          }
        />
      </div>
    </>
  )
}

const columns: DataColumn<LossRow>[] = [
  { id: 'on', header: lossColumns.on, width: 95, cell: ({ ending }) => formatDay(ending.on) },
  {
    id: 'customer',
    header: lossColumns.customer,
    width: 140,
    grow: 1,
    cell: ({ customerName }) => (
      <Text size="sm" fw={600} lineClamp={2} lh={1.25} style={{ whiteSpace: 'normal' }}>
        {customerName}
      </Text>
    ),
  },
  {
    id: 'kind',
    header: lossColumns.kind,
    width: 165,
    cell: ({ ending, titles }) => (
      <Stack gap={0}>
        <Text size="sm" truncate {...(ending.reversal ? { td: 'line-through' } : {})}>
          {words.kinds[ending.kind === 'loss' ? 'loss' : 'relationship']}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {ending.reversal ? words.reversed : titles.map(({ label }) => label).join(', ')}
        </Text>
      </Stack>
    ),
  },
  {
    id: 'amount',
    header: lossColumns.amount,
    width: 105,
    align: 'end',
    cell: ({ ending }) => formatMoney(ending.amount),
  },
  {
    id: 'since',
    header: lossColumns.since,
    width: 125,
    align: 'end',
    cell: ({ receivedSince }) => signedAmount(receivedSince),
  },
  {
    id: 'lesson',
    header: lossColumns.lesson,
    width: 150,
    grow: 3,
    cell: ({ ending }) => (
      <Text size="sm" lineClamp={2}>
        {[ending.reason, ending.lesson].filter(Boolean).join(' · ')}
      </Text>
    ),
  },
  { id: 'actions', header: '', width: 235, align: 'end', cell: (row) => <Actions row={row} /> },
]

const drawer = () => ({
  title: endingLetterWords.title,
  hint: endingLetterWords.hint,
  save: endingLetterWords.save,
  saved: endingLetterWords.saved,
})

function Actions({ row: { ending } }: { row: LossRow }) {
  const today = useToday()
  const may = useMay('writeOff')
  const { run, pending, problem } = useCommand(storeClient.endings.reverse, {
    onDone: () => notifyDone(words.reverseDone),
  })
  useEffect(() => {
    if (problem) notifyProblem(problem)
  }, [problem])
  const reverse = async () => {
    const reason = await askReason({
      title: words.reverseTitle,
      message: ending.kind === 'loss' ? words.reverseLoss : words.reverseRelationship,
      danger: true,
    })
    if (reason !== null) run({ id: ending.id, reason })
  }
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      {ending.kind === 'relationship' ? (
        <PrintableButton
          size="xs"
          leftSection={<IconFileText size={15} />}
          load={() => storeClient.endings.letter({ id: ending.id, today })}
          wordsOf={drawer}
        >
          {words.letter}
        </PrintableButton>
      ) : null}
      {ending.reversal || !may ? null : (
        <Button size="xs" variant="light" loading={pending} onClick={() => void reverse()}>
          {words.reverse}
        </Button>
      )}
    </Group>
  )
}
