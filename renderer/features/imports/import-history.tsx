import type { ImportRecord } from '#shared/contracts/imports.ts'
import { formatDay, formatInstant, formatNumber } from '#shared/pt-br/format.ts'
import { importKindLabels } from '#shared/pt-br/imports.ts'
import { countOf, imports } from '#shared/pt-br/imports-screen.ts'
import { askReason } from '#renderer/components/confirm.tsx'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { Button, Text, Title } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { v7 as uuid } from 'uuid'

const words = imports.history

async function undoImport({ id, fileName, kind, created }: ImportRecord): Promise<void> {
  const reason = await askReason({
    title: words.undoTitle,
    message: words.undoMessage(fileName, countOf(kind, created)),
    confirmLabel: words.undo,
    danger: true,
  })
  if (reason === null) return
  try {
    await storeClient.imports.undo({ id, reason, commandId: uuid(), today: currentDay() })
    notifyDone(words.undoDone)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}

function columnsFor(mayUndo: boolean): DataColumn<ImportRecord>[] {
  const columns: DataColumn<ImportRecord>[] = [
    { id: 'at', header: words.columns.at, width: 140, cell: (row) => formatInstant(row.at) },
    { id: 'file', header: words.columns.file, width: 180, grow: 1, cell: (row) => row.fileName },
    { id: 'kind', header: words.columns.kind, width: 120, cell: (row) => importKindLabels[row.kind] },
    {
      id: 'created',
      header: words.columns.created,
      align: 'end',
      width: 84,
      cell: (row) => formatNumber(row.created),
    },
    {
      id: 'updated',
      header: words.columns.updated,
      align: 'end',
      width: 100,
      cell: (row) => formatNumber(row.updated),
    },
    { id: 'who', header: words.columns.who, width: 140, cell: (row) => row.actorName },
    {
      id: 'state',
      header: words.columns.state,
      width: 160,
      grow: 1,
      cell: ({ undone }) => {
        const state = undone ? words.undone(formatDay(undone.on), undone.reason) : words.standing
        return <span title={state}>{state}</span>
      },
    },
  ]
  if (!mayUndo) return columns
  return [
    ...columns,
    {
      id: 'undo',
      header: words.columns.undo,
      align: 'end',
      width: 112,
      cell: (row) =>
        row.undone ? null : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.undoOf(row.fileName)}
            onClick={() => void undoImport(row)}
          >
            {words.undo}
          </Button>
        ),
    },
  ]
}

/** The imports done, newest first, each with its way back. */
export function ImportHistory() {
  const mayUndo = useMay('undoImport')
  const { data = [], isPending, error, refetch } = useQuery(store.imports.list.queryOptions())
  const columns = useMemo(() => columnsFor(mayUndo), [mayUndo])
  return (
    <section aria-labelledby="import-history">
      <Title order={2} size="h4" mb="xs" id="import-history">
        {words.title}
      </Title>
      <DataTable
        label={words.table}
        columns={columns}
        rows={data}
        rowKey={(row) => row.id}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        rowHeight={40}
        height="fit"
        empty={<EmptyState icon={IconFileImport} title={words.empty.title} message={words.empty.message} />}
      />
      {mayUndo || data.length === 0 ? null : (
        <Text size="xs" c="dimmed" mt={6}>
          {words.undoNotAllowed}
        </Text>
      )}
    </section>
  )
}
