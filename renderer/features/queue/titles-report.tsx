import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { LateTitleRow } from '#shared/contracts/queue.ts'
import { describeHold } from '#shared/pt-br/dunning-names.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { queueKindNames, queueWords } from '#shared/pt-br/queue.ts'
import { Alert, Button, Drawer } from '@mantine/core'
import { IconMoodSmile, IconReportSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLateTitles } from './queries.ts'

const words = queueWords.report

/** *Títulos sem ação*: every late title with what becomes of it; none may be without (I04). */
export function TitlesReport() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconReportSearch size={17} />} onClick={() => setOpen(true)}>
        {words.title}
      </Button>
      {open ? <Report onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Report({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const titles = useLateTitles()
  const navigate = useNavigate()
  const untouched = titles.last?.untouched ?? 0
  return (
    <Drawer opened onClose={onClose} position="right" size="75%" title={words.title}>
      {titles.last ? (
        <Alert color={untouched === 0 ? 'teal' : 'red'} mb="sm">
          {untouched === 0 ? words.zero : words.some(untouched)}
        </Alert>
      ) : null}
      <DataTable
        label={words.title}
        columns={columns}
        {...titles.table}
        rowKey={({ receivableId }) => receivableId}
        onOpen={({ customerId }) =>
          void navigate({ to: '/cobranca', search: { aba: 'hoje', cliente: customerId } })
        }
        height="calc(100vh - 170px)"
        empty={
          <EmptyState
            icon={IconMoodSmile}
            title={queueWords.list.none.title}
            message={queueWords.list.none.message}
          />
        }
      />
    </Drawer>
  )
}

const columns: DataColumn<LateTitleRow>[] = [
  { id: 'title', header: words.columns.title, width: 120, cell: ({ label }) => label },
  { id: 'customer', header: words.columns.customer, width: 180, grow: 2, cell: ({ name }) => name },
  {
    id: 'due',
    header: words.columns.due,
    width: 110,
    cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : '–'),
  },
  {
    id: 'total',
    header: words.columns.total,
    align: 'end',
    width: 110,
    cell: ({ total }) => formatAmount(total),
  },
  { id: 'what', header: words.columns.what, width: 300, grow: 2, cell: whatBecomes },
]

function whatBecomes({ kind, hold, next }: LateTitleRow): string {
  if (kind === 'to-do') return words.today
  if (hold) return describeHold(hold)
  if (next) return words.next(next.step, next.on)
  return kind === 'decide' ? words.decide : queueKindNames[kind]
}
