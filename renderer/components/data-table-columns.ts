import { type ColumnDef, metaHelper, type RowData, tableFeatures } from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** A column of a `DataTable`. */
export type DataColumn<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Least width in pixels; 120 when left out. */
  width?: number
  /** Share of the spare width; 0 (the default) keeps the column at its least. */
  grow?: number
  /** Where the text stands; amounts stand at the `end`. */
  align?: 'start' | 'end' | 'center'
  /** True when `onSort` understands the column's id. */
  sortable?: boolean
  /** What the row of totals says under it. */
  footer?: ReactNode
  /** What the column means, told on hover and focus of its name. */
  hint?: string
  /** True for the one column that stays in view while the others scroll sideways; it must be the first. */
  sticky?: boolean
  /** True for names and sentences: two lines before they are cut. */
  wraps?: boolean
}

type LayoutMeta = Required<Pick<DataColumn<never>, 'align' | 'sortable' | 'sticky' | 'wraps'>> & {
  hint: string | null
}

export const features = tableFeatures({ columnMeta: metaHelper<LayoutMeta>() })
export type Features = typeof features

/** The columns as the table engine takes them. */
export function toColumnDefs<Row extends RowData>(
  columns: readonly DataColumn<Row>[],
): ColumnDef<Features, Row>[] {
  return columns.map(({ id, header, cell, footer, align = 'start', sortable = false, ...rest }) => ({
    id,
    header,
    cell: ({ row }) => cell(row.original),
    footer: () => footer ?? null,
    meta: {
      align,
      sortable,
      sticky: rest.sticky ?? false,
      wraps: rest.wraps ?? false,
      hint: rest.hint ?? null,
    },
  }))
}

/** The width below which the columns scroll sideways, in CSS pixels. */
export function leastWidth<Row>(columns: readonly DataColumn<Row>[], selectable: boolean): string {
  return `${columns.reduce((sum, { width = 120 }) => sum + width, selectable ? 44 : 0)}px`
}

/** The CSS grid template that header, rows and totals share. */
export function gridTemplate<Row>(columns: readonly DataColumn<Row>[], selectable: boolean): string {
  const tracks = columns.map(({ width = 120, grow = 0 }) =>
    grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`,
  )
  return (selectable ? ['44px', ...tracks] : tracks).join(' ')
}
