import { letterLabels } from '#shared/pt-br/letters.ts'
import type { Content, DynamicContent } from 'pdfmake/interfaces'
import { HAIRLINE, MUTED, PAGE, TEXT_WIDTH } from './house-style.ts'
import { printable } from './print-characters.ts'

/** Characters of the line; a name gives way, so that the foot keeps its height. */
const LINE = 140
const LONGEST_NAME = 48
const SEPARATOR = '  ·  '

type PageFoot = {
  /** Whose document it is. */
  name: string
  /** Which one: number, day, version. */
  particulars: string[]
  /** What the line below says; the last page may say more. */
  remark: (isLast: boolean) => string
}

/** The foot of every page: whose document, which one, and which page. */
export function pageFoot({ name, particulars, remark }: PageFoot): DynamicContent {
  const shown = printable(name)
  const rest = particulars.map((particular) => SEPARATOR + particular).join('')
  const room = Math.min(LONGEST_NAME, LINE - rest.length)
  const identity = (shown.length > room ? `${shown.slice(0, room - 1).trim()}…` : shown) + rest
  return (page, pages): Content => ({
    margin: [PAGE.side, 12, PAGE.side, 0],
    fontSize: 7,
    color: MUTED,
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: HAIRLINE }],
      },
      {
        columns: [
          { text: identity, width: '*' },
          {
            text: letterLabels.page(page, pages),
            width: 'auto',
            alignment: 'right',
            bold: true,
            noWrap: true,
          },
        ],
        columnGap: 8,
        margin: [0, 5, 0, 0],
      },
      { text: remark(page === pages) },
    ],
  })
}
