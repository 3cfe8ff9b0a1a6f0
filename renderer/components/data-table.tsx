import { pieces } from '#shared/pt-br/shell.ts'
import { Skeleton } from '@mantine/core'
import { type RowData, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
} from 'react'
import styles from './data-table.module.css'
import { type DataColumn, features, gridTemplate, leastWidth, toColumnDefs } from './data-table-columns.ts'
import { type Selection, type Sort, TableCells, TableFooter, TableHeader } from './data-table-parts.tsx'
import { ErrorNotice } from './error-notice.tsx'
import { useGridKeys } from './use-grid-keys.ts'

export type { DataColumn } from './data-table-columns.ts'

type DataTableProps<Row extends RowData> = {
  /** What the table lists, for who cannot see it. */
  label: string
  columns: readonly DataColumn<Row>[]
  /** The rows so far; `total` says how many there are in all. */
  rows: readonly Row[]
  rowKey: (row: Row) => string
  total?: number
  sort?: Sort
  onSort?: (by: string) => void
  /** Enter or a click on a row. */
  onOpen?: (row: Row) => void
  /** Told which row is active: the first at the start, then whichever keys or a click choose. */
  onActive?: (row: Row) => void
  /** Called near the end of the rows so far while there are more. */
  onNeedMore?: () => void
  selection?: Selection<Row>
  /** True before the first answer. */
  loading?: boolean
  error?: unknown
  onRetry?: () => void
  /** What stands in the place of rows when there are none. */
  empty?: ReactNode
  /** Pixels of a row; 40 when left out. */
  rowHeight?: number
  /** Closer columns, for tables of many amounts. */
  dense?: boolean
  /** A CSS height; without it the table fills its parent. `fit` grows with its rows up to 60 % of the window. */
  height?: string
  /** To put the focus on the grid from outside. */
  gridRef?: Ref<HTMLDivElement>
}

const OVERSCAN = 10
/** Rows from the end at which more are asked for. */
const MARGIN = 30

/**
 * A dense table for ten thousand rows and more: only what is in view is drawn. Arrows, pages, Home and End move the
 * active row, Enter opens it, space marks it. Sorting and paging are the caller's, who asks the store.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, selection, onOpen, rowHeight = 40, height = '100%' } = props
  const frame = useRef<HTMLDivElement | null>(null)
  const prefix = useId()
  const columnDefs = useMemo(() => toColumnDefs(columns), [columns])
  const table = useTable({ features, columns: columnDefs, data: rows, getRowId: rowKey })
  const lines = table.getRowModel().rows
  // Nothing memoised here takes the virtualizer's functions; the compiler that warns of it is not used.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The sticky header and totals cover the first and last pixels of the frame.
    scrollPaddingStart: 40,
    scrollPaddingEnd: 48,
  })
  const items = virtualizer.getVirtualItems()
  useNeedMore(items.at(-1)?.index ?? 0, props)
  const toggle = (key: string) => {
    if (!selection) return
    const next = new Set(selection.selected)
    if (!next.delete(key)) next.add(key)
    selection.onChange(next)
  }
  const keys = useGridKeys({
    count: lines.length,
    page: () => Math.max(1, Math.floor((frame.current?.clientHeight ?? 400) / rowHeight) - 2),
    onMove: (index) => virtualizer.scrollToIndex(index),
    onOpen: onOpen && ((index) => onOpen(lines[index]!.original)),
    onToggle: selection && ((index) => toggle(lines[index]!.id)),
  })
  useActive(lines[keys.active]?.original, props.onActive)
  const hasFooter = columns.some((column) => column.footer !== undefined)
  const size: CSSProperties = height === 'fit' ? { maxHeight: '60vh' } : { height }
  return (
    <div ref={frame} className={styles['frame']} data-dense={props.dense || undefined} style={size}>
      <div
        ref={props.gridRef}
        role="grid"
        aria-label={label}
        aria-rowcount={(props.total ?? lines.length) + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={keys.active >= 0 ? `${prefix}-${keys.active}` : undefined}
        aria-busy={props.loading ?? false}
        // The grid takes the focus; its rows are pointed at, so that one out of view can be active without being drawn.
        tabIndex={0}
        className={styles['grid']}
        style={layoutOf(columns, Boolean(selection))}
        onKeyDown={keys.onKeyDown}
      >
        <TableHeader table={table} sort={props.sort} onSort={props.onSort} selection={selection} />
        <div className={styles['body']} role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const line = lines[item.index]!
            const marked = selection?.selected.has(line.id)
            const active = item.index === keys.active
            return (
              // The keys are the grid's; a click is the pointer's way to the same.
              <div
                key={line.id}
                id={`${prefix}-${item.index}`}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={selection ? Boolean(marked) : undefined}
                className={`${styles['line']} ${styles['row']} ${active ? styles['active'] : ''} ${onOpen ? styles['opens'] : ''}`}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                onClick={() => {
                  keys.setActive(item.index)
                  onOpen?.(line.original)
                }}
              >
                <TableCells table={table} row={line} selection={selection} onToggle={() => toggle(line.id)} />
              </div>
            )
          })}
        </div>
        {hasFooter && lines.length > 0 ? <TableFooter table={table} offset={Boolean(selection)} /> : null}
      </div>
      <Standing {...props} />
    </div>
  )
}

function layoutOf<Row>(columns: readonly DataColumn<Row>[], selectable: boolean): CSSProperties {
  const variables = {
    '--columns': gridTemplate(columns, selectable),
    '--least': leastWidth(columns, selectable),
  }
  return variables as CSSProperties
}

/** What stands under the header while there are no rows: loading, failure or emptiness. */
function Standing<Row extends RowData>({ rows, loading, error, onRetry, empty }: DataTableProps<Row>) {
  if (rows.length > 0) return null
  if (error)
    return (
      <div className={styles['more']}>
        <ErrorNotice error={error} title={pieces.loadFailed} {...(onRetry ? { onRetry } : {})} />
      </div>
    )
  if (!loading) return empty
  return (
    <div className={styles['more']} aria-label={pieces.loading} role="status">
      {[92, 78, 85, 70, 88, 74].map((width) => (
        <Skeleton key={width} height={14} my={14} width={`${width}%`} />
      ))}
    </div>
  )
}

function useActive<Row>(row: Row | undefined, onActive: ((row: Row) => void) | undefined) {
  const tell = useEffectEvent((active: Row) => onActive?.(active))
  useEffect(() => {
    if (row !== undefined) tell(row)
  }, [row])
}

function useNeedMore<Row extends RowData>(
  lastDrawn: number,
  { rows, total, onNeedMore }: DataTableProps<Row>,
) {
  const needed = rows.length > 0 && rows.length < (total ?? 0) && lastDrawn >= rows.length - MARGIN
  useEffect(() => {
    if (needed) onNeedMore?.()
  }, [needed, onNeedMore])
}
