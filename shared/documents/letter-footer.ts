import type { Letter } from '#shared/domain/letter.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { letterLabels as labels } from '#shared/pt-br/letters.ts'
import type { Content, DynamicContent } from 'pdfmake/interfaces'
import { HAIRLINE, MUTED, PAGE, TEXT_WIDTH } from './house-style.ts'
import { printable } from './print-characters.ts'

const SHORT_HASH = 12

/** The foot of every page: whose letter, which one, calculated when, which page, and the hash, whole on the last one. */
export function letterFooter(letter: Letter): DynamicContent {
  const { creditor, number, on, hash } = letter
  const name = printable(creditor.tradeName ?? creditor.name)
  const identity = [
    name.length > 48 ? `${name.slice(0, 47).trim()}…` : name,
    number ?? labels.draftNumber,
    labels.calculatedOn(formatDay(on)),
    ...(hash ? [labels.shortHash(hash.slice(0, SHORT_HASH))] : []),
  ].join('  ·  ')
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
          { text: labels.page(page, pages), width: 'auto', alignment: 'right', bold: true },
        ],
        columnGap: 8,
        margin: [0, 5, 0, 0],
      },
      { text: [labels.notFiscal, ...(hash && page === pages ? [labels.hash(hash)] : [])].join('  ·  ') },
    ],
  })
}
