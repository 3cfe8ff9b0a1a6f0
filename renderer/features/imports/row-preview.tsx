import type { ImportCheck } from '#shared/contracts/imports.ts'
import { importFields } from '#shared/domain/import/fields.ts'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { importFieldLabels } from '#shared/pt-br/imports.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { Text } from '@mantine/core'
import { useMemo } from 'react'
import styles from './imports-screen.module.css'

type PreviewRow = ImportCheck['preview'][number]

function columnsOf(kind: ImportKind, rows: readonly PreviewRow[]): DataColumn<PreviewRow>[] {
  const used = importFields[kind].filter(({ key }) => rows.some((row) => row.values[key] !== undefined))
  return [
    { id: 'line', header: imports.line, align: 'end', width: 64, sticky: true, cell: (row) => row.line },
    {
      id: 'action',
      header: imports.actionColumn,
      width: 128,
      cell: (row) => imports.action[row.action],
    },
    ...used.map(
      ({ key, type }): DataColumn<PreviewRow> => ({
        id: key,
        header: importFieldLabels[key],
        width: type === 'text' ? 170 : 120,
        align: type === 'amount' ? 'end' : 'start',
        cell: (row) => row.values[key] ?? '',
      }),
    ),
  ]
}

/** The first rows as they will be stored, not as they are in the file. */
export function RowPreview({ check, kind }: { check: ImportCheck; kind: ImportKind }) {
  const columns = useMemo(() => columnsOf(kind, check.preview), [kind, check.preview])
  return (
    <div className={styles['panel']}>
      <Text size="xs" c="dimmed">
        {imports.previewHint(check.preview.length)}
      </Text>
      <div className={styles['table']}>
        <DataTable
          label={imports.previewTable}
          columns={columns}
          rows={check.preview}
          rowKey={(row) => String(row.line)}
          rowHeight={32}
          dense
        />
      </div>
    </div>
  )
}
