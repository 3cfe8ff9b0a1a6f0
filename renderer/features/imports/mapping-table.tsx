import type { OpenedFile } from '#shared/contracts/imports.ts'
import type { ImportKind, ImportMapping } from '#shared/domain/import/import.ts'
import { importFieldLabels } from '#shared/pt-br/imports.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { Alert, NativeSelect, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './imports-screen.module.css'
import { fieldOfColumn, fieldOptions, missingGroups, withField } from './mapping.ts'

type MappingTableProps = {
  file: OpenedFile
  kind: ImportKind
  mapping: ImportMapping
  onChange: (mapping: ImportMapping) => void
}

/** Each column of the file with some of its values, and the field it fills. */
export function MappingTable({ file, kind, mapping, onChange }: MappingTableProps) {
  const options = fieldOptions(kind)
  return (
    <div className={styles['panel']}>
      <Missing kind={kind} mapping={mapping} />
      <div
        className={styles['scroll']}
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={imports.mapping}
      >
        <Table stickyHeader verticalSpacing={5} horizontalSpacing="sm" className={styles['mapping']}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{imports.mappingColumns.header}</Table.Th>
              <Table.Th>{imports.mappingColumns.samples}</Table.Th>
              <Table.Th>{imports.mappingColumns.field}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {file.columns.map((column) => (
              <MappingRow
                key={column.index}
                column={column}
                options={options}
                field={fieldOfColumn(mapping, column.index)}
                onChange={(field) => onChange(withField(mapping, column.index, field))}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  )
}

type MappingRowProps = {
  column: OpenedFile['columns'][number]
  options: { value: string; label: string }[]
  field: string | null
  onChange: (field: string | null) => void
}

function MappingRow({ column, options, field, onChange }: MappingRowProps) {
  const header = column.header || imports.noHeader(column.index)
  const samples = column.samples.filter((sample) => sample.trim() !== '').slice(0, 3)
  return (
    <Table.Tr data-unused={field === null || undefined}>
      <Table.Td fw={600}>{header}</Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed" lineClamp={2} title={samples.join('\n')}>
          {samples.length ? samples.join(' · ') : imports.emptySample}
        </Text>
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={imports.fieldOf(header)}
          value={field ?? ''}
          data={[{ value: '', label: imports.notImported }, ...options]}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      </Table.Td>
    </Table.Tr>
  )
}

function Missing({ kind, mapping }: { kind: ImportKind; mapping: ImportMapping }) {
  const groups = missingGroups(kind, mapping)
  if (groups.length === 0) return null
  return (
    <Alert color="yellow" icon={<IconAlertTriangle />} p="xs" role="status" title={imports.missing}>
      {groups.map((group) => (
        <Text key={group.join()} size="sm">
          {imports.missingGroup(group.map((field) => importFieldLabels[field]))}
        </Text>
      ))}
    </Alert>
  )
}
