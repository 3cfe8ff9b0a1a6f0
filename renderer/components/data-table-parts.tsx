import { pieces } from '#shared/pt-br/shell.ts'
import { Checkbox } from '@mantine/core'
import { IconArrowsSort, IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import type { ReactTable, RowData } from '@tanstack/react-table'
import styles from './data-table.module.css'
import type { Features } from './data-table-columns.ts'

export type Sort = { by: string; descending: boolean }

/** Which rows are marked, by key; the table tells of every change of the set. */
export type Selection<Row> = {
  selected: ReadonlySet<string>
  onChange: (selected: ReadonlySet<string>) => void
  /** What a row is called, for who cannot see it. */
  nameOf: (row: Row) => string
}

const alignOf = { start: '', end: styles['end'], center: styles['center'] }

type HeaderProps<Row extends RowData> = {
  table: ReactTable<Features, Row>
  sort: Sort | undefined
  onSort: ((by: string) => void) | undefined
  selection: Selection<Row> | undefined
}

/** The sticky line of column names; a sortable one is a button. */
export function TableHeader<Row extends RowData>({ table, sort, onSort, selection }: HeaderProps<Row>) {
  const headers = table.getHeaderGroups().flatMap((group) => group.headers)
  return (
    <div role="row" aria-rowindex={1} className={`${styles['line']} ${styles['head']}`}>
      {selection ? <SelectAll table={table} selection={selection} /> : null}
      {headers.map((header) => {
        const { align = 'start', sortable = false } = header.column.columnDef.meta ?? {}
        const direction = sort?.by === header.id ? (sort.descending ? 'descending' : 'ascending') : undefined
        const Icon = { ascending: IconSortAscending, descending: IconSortDescending, none: IconArrowsSort }[
          direction ?? 'none'
        ]
        return (
          <div
            key={header.id}
            role="columnheader"
            aria-sort={direction}
            className={`${styles['cell']} ${alignOf[align]}`}
          >
            {sortable && onSort ? (
              <button type="button" className={styles['sort']} onClick={() => onSort(header.id)}>
                <table.FlexRender header={header} />
                <Icon size={14} aria-hidden opacity={direction ? 1 : 0.45} />
              </button>
            ) : (
              <table.FlexRender header={header} />
            )}
          </div>
        )
      })}
    </div>
  )
}

function SelectAll<Row extends RowData>({
  table,
  selection,
}: {
  table: ReactTable<Features, Row>
  selection: Selection<Row>
}) {
  const keys = table.getRowModel().rows.map((row) => row.id)
  const marked = keys.filter((key) => selection.selected.has(key)).length
  return (
    <div role="columnheader" className={`${styles['cell']} ${styles['center']}`}>
      <Checkbox
        size="xs"
        aria-label={pieces.selectAll}
        checked={keys.length > 0 && marked === keys.length}
        indeterminate={marked > 0 && marked < keys.length}
        onChange={() => selection.onChange(new Set(marked === keys.length ? [] : keys))}
      />
    </div>
  )
}

type LineProps<Row extends RowData> = {
  table: ReactTable<Features, Row>
  row: ReturnType<ReactTable<Features, Row>['getRowModel']>['rows'][number]
  selection: Selection<Row> | undefined
  onToggle: () => void
}

/** The cells of one row. */
export function TableCells<Row extends RowData>({ table, row, selection, onToggle }: LineProps<Row>) {
  return (
    <>
      {selection ? (
        <div role="gridcell" className={`${styles['cell']} ${styles['center']}`}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={pieces.selectRow(selection.nameOf(row.original))}
            checked={selection.selected.has(row.id)}
            onClick={(event) => event.stopPropagation()}
            onChange={onToggle}
          />
        </div>
      ) : null}
      {row.getAllCells().map((cell) => (
        <div
          key={cell.id}
          role="gridcell"
          className={`${styles['cell']} ${alignOf[cell.column.columnDef.meta?.align ?? 'start']}`}
        >
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </>
  )
}

/** The sticky line of totals. */
export function TableFooter<Row extends RowData>({
  table,
  offset,
}: {
  table: ReactTable<Features, Row>
  offset: boolean
}) {
  return (
    <div role="row" className={`${styles['line']} ${styles['foot']}`}>
      {offset ? <div role="gridcell" className={styles['cell']} /> : null}
      {table
        .getFooterGroups()
        .flatMap((group) => group.headers)
        .map((footer) => (
          <div
            key={footer.id}
            role="gridcell"
            className={`${styles['cell']} ${alignOf[footer.column.columnDef.meta?.align ?? 'start']}`}
          >
            <table.FlexRender footer={footer} />
          </div>
        ))}
    </div>
  )
}
