import type { CustomTableLayout, Style } from 'pdfmake/interfaces'

/** The family of `resources/fonts`, as definitions name it. */
export const PRINT_FONT = 'Em Dia Letter'

export const INK = '#1c2630'
export const MUTED = '#5a6672'
export const ACCENT = '#14505c'
export const HAIRLINE = '#cfd7db'
export const WASH = '#f2f6f6'

/** A4, in points; 18 mm at the sides, room for the footer below. */
export const PAGE = { size: 'A4', width: 595.28, height: 841.89, side: 51, top: 40, bottom: 50 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side

/** The face's own lines are 1.42 em apart; these are 1.37. */
export const BODY: Style = { font: PRINT_FONT, fontSize: 10, lineHeight: 0.96, color: INK }

/** A box without lines, for placing things side by side over a wash. */
export const card: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  fillColor: () => WASH,
  paddingLeft: () => 12,
  paddingRight: () => 12,
  paddingTop: () => 9,
  paddingBottom: () => 9,
}

/** A table of figures: a rule under the header and above the totals, hairlines between rows, no verticals. */
export function ledger(rows: number): CustomTableLayout {
  const strong = (row: number) => row === 1 || row === rows - 1 || row === rows
  return {
    hLineWidth: (row) => (row === 0 ? 0 : strong(row) ? 0.8 : 0.4),
    vLineWidth: () => 0,
    hLineColor: (row) => (strong(row) ? ACCENT : HAIRLINE),
    paddingLeft: (column) => (column === 0 ? 0 : 4),
    paddingRight: () => 3,
    paddingTop: () => 2.6,
    paddingBottom: () => 2.4,
  }
}
