import type { Alignment, Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { ACCENT, HAIRLINE, INK, MUTED, TEXT_WIDTH, WASH } from './house-style.ts'

/** Columns that a row of boxes is made of; the spans of a row add up to it. */
const COLUMNS = 12
const LINE = 0.5
const PADDING = { left: 4, right: 3 }
/** What is left of a line's width for the text of so many columns, in points. */
const roomOf = (columns: number) =>
  TEXT_WIDTH - columns * (PADDING.left + PADDING.right) - (columns + 1) * LINE
/** Width of a wide character for each point of its size: words that may be wider than their place break anywhere. */
const WIDE = 0.68
/** Room for handwriting, in points. */
const WRITING = 25
const PRINTED = 21

const LABEL = { fontSize: 6.5, color: MUTED, lineHeight: 0.9 } as const

const BOX = roomOf(COLUMNS) / COLUMNS
const LIST_SIZE = 8
const BOX_SIZE = 9

/** A box of a form: what it is for in small type, and what is in it; empty, it is there to be written in. */
export type Box = {
  label: string
  /** Of twelve columns. */
  span: number
  value?: string
  /** Choices to tick instead of a value. */
  ticks?: readonly Tick[]
  /** Lines of handwriting that fit. */
  lines?: number
}
export type Tick = { text: string; ticked: boolean }

const lines: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  hLineColor: () => HAIRLINE,
  vLineColor: () => HAIRLINE,
  paddingLeft: () => PADDING.left,
  paddingRight: () => PADDING.right,
  paddingTop: () => 2,
  paddingBottom: () => 1.5,
}

/** `☐ Boa   ☑ Ruim`: characters, so that a tick can be copied and heard. */
export function tickText(ticks: readonly Tick[]): string {
  return ticks
    .map(({ text, ticked }) => `${ticked ? '☑' : '☐'}\u00a0${text.replaceAll(' ', '\u00a0')}`)
    .join('   ')
}

/** The choices of a field, the one that holds ticked; null ticks none. */
export function ticksOf<Value extends string>(names: Record<Value, string>, value: Value | null): Tick[] {
  return (Object.keys(names) as Value[]).map((key) => ({ text: names[key], ticked: key === value }))
}

/** Rows of boxes, one under the other; each as high as what is in it, or as a hand needs. */
export function formGrid(rows: readonly (readonly Box[])[]): Content {
  return {
    table: {
      // Of a fixed width: columns of a share grow with what is in them.
      widths: Array.from({ length: COLUMNS }, () => BOX),
      heights: (row) => heightOf(rows[row] ?? []),
      dontBreakRows: true,
      body: rows.map((boxes) => boxes.flatMap(cellsOf)),
    },
    layout: lines,
  }
}

function heightOf(row: readonly Box[]): number {
  const tallest = row.reduce((most, { lines = 1 }) => Math.max(most, lines), 1)
  const printed = row.every(({ value, ticks }) => (value ?? '') !== '' || ticks !== undefined)
  // The padding of a row is not in its height.
  return (printed && tallest === 1 ? PRINTED : WRITING) + (tallest - 1) * 14 - 3.5
}

function cellsOf({ label, span, value = '', ticks }: Box): TableCell[] {
  const printed = ticks
    ? { text: tickText(ticks) }
    : fitting(value, Math.floor((span * BOX) / (BOX_SIZE * WIDE)))
  const cell: TableCell = {
    colSpan: span,
    stack: [
      { text: label, ...LABEL },
      { ...printed, fontSize: ticks ? 8 : BOX_SIZE, color: INK, lineHeight: 0.9 },
    ],
  }
  return [cell, ...Array.from({ length: span - 1 }, () => ({}))]
}

export type ListColumn = { label: string; width: number | '*'; alignment?: Alignment }

type FormList = {
  /** Over the columns, and again on each page that the list goes on to. */
  title: string
  hint?: string
  columns: readonly ListColumn[]
  /** What was typed, as it is, fits itself into its column. */
  rows: readonly (readonly (string | Exclude<Content, string>)[])[]
  /** Empty rows to write in. */
  blanks?: number
  /** What an empty row has in each column to tick. */
  blank?: readonly string[]
}

const NO_BORDER: [boolean, boolean, boolean, boolean] = [false, false, false, true]

/** A table of a form under its title: rows as they are kept, then rows to write in. */
export function formList({ title, hint = '', columns, rows, blanks = 0, blank = [] }: FormList): Content {
  const heading: TableCell = {
    colSpan: columns.length,
    text: [
      { text: title, bold: true, fontSize: 10, color: ACCENT },
      hint === '' ? '' : { text: `   ${hint}`, fontSize: 7.5, color: MUTED },
    ],
    border: NO_BORDER,
    margin: [-4, 0, 0, 0],
  }
  const head: TableCell[] = [heading, ...columns.slice(1).map(() => ({ text: '', border: NO_BORDER }))]
  const labels: TableCell[] = columns.map(
    ({ label, alignment = 'left' }): TableCell => ({ text: label, ...LABEL, alignment, fillColor: WASH }),
  )
  const taken = columns.reduce((sum, { width }) => sum + (width === '*' ? 0 : width), 0)
  const widths = columns.map(({ width }) => (width === '*' ? roomOf(columns.length) - taken : width))
  const written = rows.map((row) =>
    row.map(
      (content, column): TableCell => ({
        stack: [
          typeof content === 'string'
            ? fitting(content, Math.floor((widths[column] ?? 0) / (LIST_SIZE * WIDE)))
            : content,
        ],
        alignment: columns[column]?.alignment ?? 'left',
      }),
    ),
  )
  const empty = Array.from({ length: blanks }, () =>
    columns.map(
      ({ alignment = 'left' }, column): TableCell => ({
        text: blank[column] ?? '',
        fontSize: 7,
        color: INK,
        alignment,
        margin: [0, 3, 0, 0],
      }),
    ),
  )
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      heights: (row) => (row >= 2 + rows.length ? WRITING - 7 : 0),
      body: [head, labels, ...written, ...empty],
    },
    // The title stands over the frame, not in it.
    layout: { ...lines, hLineWidth: (row) => (row === 0 ? 0 : LINE) },
    fontSize: LIST_SIZE,
    lineHeight: 0.9,
    margin: [0, 8, 0, 0],
  }
}
