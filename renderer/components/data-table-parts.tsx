import { pieces } from '#shared/pt-br/shell.ts'
import { Checkbox, Tooltip } from '@mantine/core'
import { IconArrowsSort, IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import type { ReactTable, RowData } from '@tanstack/react-table'
import type { ReactElement } from 'react'
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

type Layout = { align?: 'start' | 'end' | 'center'; sticky?: boolean }

function cellClass({ align = 'start', sticky = false }: Layout = {}): string {
  return `${styles['cell']} ${alignOf[align]} ${sticky ? styles['sticky'] : ''}`
}

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
        const { sortable = false, hint = null } = header.column.columnDef.meta ?? {}
        const direction = sort?.by === header.id ? (sort.descending ? 'descending' : 'ascending') : undefined
        const Icon = { ascending: IconSortAscending, descending: IconSortDescending, none: IconArrowsSort }[
          direction ?? 'none'
        ]
        return (
          <div
            key={header.id}
            role="columnheader"
            aria-sort={direction}
            className={cellClass(header.column.columnDef.meta)}
          >
            <Hinted hint={hint} focusable={!(sortable && onSort)}>
              {sortable && onSort ? (
                <button type="button" className={styles['sort']} onClick={() => onSort(header.id)}>
                  <span className={styles['name']}>
                    <table.FlexRender header={header} />
                  </span>
                  <Icon size={14} aria-hidden opacity={direction ? 1 : 0.45} />
                </button>
              ) : (
                <table.FlexRender header={header} />
              )}
            </Hinted>
          </div>
        )
      })}
    </div>
  )
}

type HintedProps = { hint: string | null; focusable: boolean; children: ReactElement }

/** A column's name with its meaning on hover and focus; a name that sorts already takes the focus by itself. */
function Hinted({ hint, focusable, children }: HintedProps) {
  if (hint === null) return children
  return (
    <Tooltip label={hint} multiline maw={280}>
      {focusable ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the meaning must be reachable by keyboard
        <span tabIndex={0} className={styles['hinted']}>
          {children}
        </span>
      ) : (
        children
      )}
    </Tooltip>
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
    <div role="columnheader" className={`${styles['cell']} ${styles['center']} ${styles['box']}`}>
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
        <div role="gridcell" className={`${styles['cell']} ${styles['center']} ${styles['box']}`}>
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
        <div key={cell.id} role="gridcell" className={cellClass(cell.column.columnDef.meta)}>
          {cell.column.columnDef.meta?.wraps ? (
            <span className={styles['wraps']}>
              <table.FlexRender cell={cell} />
            </span>
          ) : (
            <table.FlexRender cell={cell} />
          )}
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
      {offset ? <div role="gridcell" className={`${styles['cell']} ${styles['box']}`} /> : null}
      {table
        .getFooterGroups()
        .flatMap((group) => group.headers)
        .map((footer) => (
          <div key={footer.id} role="gridcell" className={cellClass(footer.column.columnDef.meta)}>
            <table.FlexRender footer={footer} />
          </div>
        ))}
    </div>
  )
}
