import type { Printable } from '#shared/contracts/printables.ts'
import { carneWords as words } from '#shared/pt-br/carne.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { fitting } from './fitting.ts'
import { ACCENT, BODY, HAIRLINE, INK, MUTED, PAGE } from './house-style.ts'
import { codeLines } from './letter-total.ts'
import { labelledTaxId } from './party.ts'
import { printable } from './print-characters.ts'

type Carne = Extract<Printable, { kind: 'carne' }>
type Slip = Carne['slips'][number]

/** Slips of a page, and the height of each with the line to cut along, in points. */
const PER_PAGE = 3
const SIDE = 40
const TOP = 26
const SLIP = 248
const CUT = 14
const WIDTH = PAGE.width - 2 * SIDE
const STUB = 142
const QR_SIDE = 112

/** The laboratory's own carnê (M15): A4, three slips a page, each with its Pix and the customer's stub. */
export function carne(page: Carne, drawQr: DrawQr = stockQr): TDocumentDefinitions {
  const { laboratory, number, customer, slips } = page
  return {
    pageSize: PAGE.size,
    pageMargins: [SIDE, TOP, SIDE, TOP],
    language: 'pt-BR',
    displayTitle: true,
    info: {
      title: printable(words.documentTitle(number, customer.name)),
      author: printable(laboratory.name),
      subject: words.subject,
      creator: 'Em Dia',
      producer: 'Em Dia',
    },
    defaultStyle: BODY,
    content: slips.flatMap((slip, at): Content[] => {
      const table = slipTable(page, slip, drawQr)
      return at === slips.length - 1 ? [table] : [table, cutLine((at + 1) % PER_PAGE === 0)]
    }),
  }
}

/** A dashed line between slips; after the last of a page, the page's end does it. */
function cutLine(lastOfPage: boolean): Content {
  if (lastOfPage) return { text: '', pageBreak: 'after', fontSize: 1, lineHeight: 0.1 }
  return {
    canvas: [
      {
        type: 'line',
        x1: 0,
        y1: CUT / 2,
        x2: WIDTH,
        y2: CUT / 2,
        lineWidth: 0.6,
        lineColor: MUTED,
        dash: { length: 4, space: 3 },
      },
    ],
    margin: [0, 0, 0, CUT / 2],
  }
}

function slipTable(page: Carne, slip: Slip, drawQr: DrawQr): Content {
  return {
    unbreakable: true,
    table: {
      widths: [STUB, '*'],
      heights: [SLIP - 16],
      body: [[{ stack: stub(page, slip) }, { stack: body(page, slip, drawQr) }]],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => HAIRLINE,
      vLineColor: (column) => (column === 1 ? MUTED : HAIRLINE),
      // The stub is torn off along it.
      vLineStyle: (column) => (column === 1 ? { dash: { length: 4, space: 3 } } : null),
      paddingLeft: () => 9,
      paddingRight: () => 9,
      paddingTop: () => 8,
      paddingBottom: () => 8,
    },
  }
}

const instalmentOf = ({ instalment, instalments }: Slip) => `${instalment}/${instalments}`
const dueOf = ({ dueOn }: Slip) => (dueOn ? formatDay(dueOn) : words.noDueDate)

/** The longest word of a fact that keeps whole in its place. */
const LONGEST_WORD = 12

function fact(label: string, value: string, strong = false): Content {
  return {
    stack: [
      { text: label, fontSize: 6.8, color: MUTED, lineHeight: 0.9 },
      {
        ...fitting(value, strong ? 20 : LONGEST_WORD),
        fontSize: strong ? (value.length > 14 ? 9.5 : 11) : 9,
        bold: strong,
        color: strong ? ACCENT : INK,
      },
    ],
    margin: [0, 0, 0, 3],
  }
}

/** What the customer keeps. */
function stub({ laboratory, customer, number }: Carne, slip: Slip): Content[] {
  return [
    { text: words.stub, bold: true, fontSize: 8, color: ACCENT },
    { ...fitting(nameOf(laboratory), 24), fontSize: 8, margin: [0, 0, 0, 4] },
    fact(words.titleNumber, number),
    fact(words.instalment, instalmentOf(slip)),
    fact(words.dueOn, dueOf(slip), true),
    fact(words.amount, formatMoney(slip.amount), true),
    { ...fitting(shortened(customer.name, 60), 24), fontSize: 8, margin: [0, 0, 0, 8] },
    { text: words.paidOn, fontSize: 8, margin: [0, 0, 0, 10] },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: STUB - 4, y2: 0, lineWidth: 0.5, lineColor: INK }] },
    { text: words.initials, fontSize: 6.8, color: MUTED },
  ]
}

/** What is paid by. */
function body(page: Carne, slip: Slip, drawQr: DrawQr): Content[] {
  const { laboratory, customer, number } = page
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            { ...fitting(shortened(nameOf(laboratory), 70), 30), bold: true, fontSize: 11, color: ACCENT },
            { text: labelledTaxId(laboratory.taxId), fontSize: 7.5, color: MUTED },
          ],
        },
        { width: 'auto', text: words.slip, fontSize: 8, color: MUTED },
      ],
      columnGap: 8,
      margin: [0, 0, 0, 5],
    },
    {
      columns: [
        { width: '*', stack: [fact(words.titleNumber, number)] },
        { width: 60, stack: [fact(words.instalment, instalmentOf(slip), true)] },
        { width: 82, stack: [fact(words.dueOn, dueOf(slip), true)] },
        { width: 96, stack: [fact(words.amount, formatMoney(slip.amount), true)] },
      ],
      columnGap: 6,
    },
    {
      ...fitting(
        `${words.customer}: ${shortened(customer.name, 80)} · ${words.customerNumber(customer.number)}`,
        40,
      ),
      fontSize: 8.5,
      margin: [0, 0, 0, 5],
    },
    pay(page, slip, drawQr),
  ]
}

function pay({ laboratory }: Carne, { pix, terms, description }: Slip, drawQr: DrawQr): Content {
  const said: Content[] = [
    { ...fitting(shortened(description, 90), 34), fontSize: 8, color: MUTED },
    { text: words.terms(terms), fontSize: 7.5, color: MUTED, margin: [0, 2, 0, 0] },
  ]
  if (pix === null) return { stack: [{ text: words.noPix, fontSize: 9, margin: [0, 0, 0, 4] }, ...said] }
  const receiver = laboratory.pix ? printable(laboratory.pix.name) : ''
  return {
    columns: [
      { width: QR_SIDE + 6, stack: [drawQr(pix.payload, QR_SIDE)] },
      {
        width: '*',
        stack: [
          { text: words.pix, bold: true, fontSize: 8 },
          { ...fitting(`${words.receiver} ${receiver}`, 34), fontSize: 7.5, color: MUTED },
          { text: `${words.txid} ${pix.txid}`, fontSize: 7.5, color: MUTED, margin: [0, 0, 0, 3] },
          {
            stack: codeLines(pix.payload, CODE_LINE).map((text) => ({
              text,
              noWrap: true,
              preserveTrailingSpaces: true,
            })),
            fontSize: 6,
            margin: [0, 0, 0, 3],
          },
          ...said,
        ],
      },
    ],
    columnGap: 8,
  }
}
/** Characters of the code to copy on one line beside the QR code. */
const CODE_LINE = 52

const nameOf = ({ name, tradeName }: Carne['laboratory']) => tradeName ?? name

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
