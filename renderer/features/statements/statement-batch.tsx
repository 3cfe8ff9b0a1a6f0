import { BatchOutput } from '#renderer/components/batch-output.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { desktopClient, store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { StatementPage } from '#shared/contracts/statements.ts'
import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { ZERO } from '#shared/domain/money.ts'
import { openStatementBatchWords } from '#shared/pt-br/batch-output.ts'
import { statementBatch as words } from '#shared/pt-br/statements-screen.ts'
import { Button, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** Statements printed at once: beyond, the images of their pages would not fit in memory. */
const MOST_TO_PRINT = 200
/** Statements that one batch takes. */
const MOST = 2000
/** Customers asked for at once. */
const PART = 500
const LATE = agingBuckets.slice(1, -1)

/** What is open, of everybody who owes: a statement each, in a folder, one file or on paper (complaint 20). */
export function StatementBatchButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" size="xs" leftSection={<IconFiles size={16} />} onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      {open ? <StatementBatch onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function StatementBatch({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const today = useToday()
  const [who, setWho] = useState<'late' | 'all'>('late')
  const buckets = who === 'late' ? LATE : []
  const { data, error } = useQuery(
    store.aging.totals.queryOptions({ input: { asOf: today, buckets, search: '', atLeast: ZERO } }),
  )
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        <SegmentedControl
          aria-label={words.who}
          value={who}
          onChange={(value) => setWho(value === 'all' ? 'all' : 'late')}
          data={[
            { value: 'late', label: words.late },
            { value: 'all', label: words.all },
          ]}
        />
        {error ? <ErrorNotice error={error} /> : null}
        {data ? <Text size="sm">{words.count(data.customers)}</Text> : null}
        {data && data.customers > MOST ? <Text size="sm">{words.tooMany(MOST)}</Text> : null}
        {data && data.customers > 0 && data.customers <= MOST ? (
          <BatchOutput
            key={who}
            batch={{
              count: data.customers,
              mostToPrint: MOST_TO_PRINT,
              render: async (output, signal) =>
                desktopClient.documents.renderDrawn(
                  { printables: await openStatementsOf(buckets, today), output },
                  { signal },
                ),
              documents: async () =>
                (await openStatementsOf(buckets, today)).map(
                  (printable) => async (signal) =>
                    (await desktopClient.documents.draw({ printable }, { signal })).pdf,
                ),
              words: openStatementBatchWords,
            }}
          />
        ) : null}
      </Stack>
    </Modal>
  )
}

/** The statement of everybody who owes something in the buckets, by name; each tells all that is open. */
async function openStatementsOf(buckets: AgingBucket[], today: Day): Promise<StatementPage[]> {
  const pages: StatementPage[] = []
  while (true) {
    const { rows, total } = await storeClient.aging.customers({
      asOf: today,
      buckets,
      search: '',
      atLeast: ZERO,
      sort: 'name',
      descending: false,
      offset: pages.length,
      limit: PART,
    })
    if (rows.length === 0) return pages
    const customerIds = rows.map(({ customerId }) => customerId)
    pages.push(...(await storeClient.statements.open({ customerIds, today, asOf: today })))
    if (pages.length >= total) return pages
  }
}
