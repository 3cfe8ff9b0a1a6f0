import type { Printable } from '#shared/contracts/printables.ts'
import { maskedBoletoLine } from '#shared/domain/boleto-line-mask.ts'
import { type Centavos, sum } from '#shared/domain/money.ts'
import { closingStatementWords as words } from '#shared/pt-br/closing-statement.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { figureTiles } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { ACCENT, MUTED } from './house-style.ts'
import { cityLine, labelledTaxId, streetLine } from './party.ts'
import { pixCard } from './pix-card.ts'
import { printable } from './print-characters.ts'
import { part, sheet, sheetHeading } from './sheet.ts'

type ClosingStatement = Extract<Printable, { kind: 'closing-statement' }>

/** What a customer's closing was made of, what it comes to, and how it is paid (E18, § 11). */
export function closingStatement(page: ClosingStatement, drawQr: DrawQr = stockQr): TDocumentDefinitions {
  const { laboratory, on, number, cutOffOn, title, customer, dueOn, total, credit, due } = page
  return sheet({
    laboratory,
    title: words.documentTitle(number, customer.name),
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [words.number(number), words.upTo(cutOffOn), sheetWords.issuedOn(on)],
      }),
      party(page),
      figureTiles([
        { label: words.titleNumber, value: title },
        { label: words.total, value: formatMoney(total) },
        ...(credit > 0 ? [{ label: words.credit, value: formatMoney(credit) }] : []),
        { label: words.due, value: formatMoney(due) },
        { label: words.dueOn, value: formatDay(dueOn) },
      ]),
      worksTable(page),
      ...corrections(page),
      payment(page, drawQr),
      { text: words.question, fontSize: 8.5, color: MUTED },
    ],
    foot: [words.number(number), title, printable(customer.name)],
    remark: words.remark,
  })
}

function party({ customer }: ClosingStatement): Content {
  const { name, number, taxId, address } = customer
  const lines = [
    taxId === null ? '' : labelledTaxId(taxId),
    address === null ? '' : `${streetLine(address)} · ${cityLine(address)}`,
  ].filter((line) => line !== '')
  return {
    stack: [
      { ...fitting(`${name} · ${words.customerNumber(number)}`, 60), bold: true, fontSize: 11 },
      { stack: lines.map((line) => fitting(line, 60)), fontSize: 8.5, color: MUTED },
    ],
    margin: [0, 0, 0, 8],
  }
}

function worksTable({ orders, total }: ClosingStatement): Content {
  const { columns } = words
  const right = (text: string, bold = false): Exclude<Content, string> => ({ text, bold, alignment: 'right' })
  const rows = orders.map(({ number, deliveredOn, work, patientCode, total: price, before, amount }) => [
    { text: String(number), bold: true },
    { text: formatDay(deliveredOn) },
    {
      stack: [
        ...work.map((text): Content => ({ ...fitting(text, 36) })),
        ...(patientCode === null
          ? []
          : [{ text: words.patient(printable(patientCode)), fontSize: 7, color: MUTED } satisfies Content]),
      ],
    },
    right(formatAmount(price)),
    right(before === 0 ? sheetWords.none : formatAmount(before)),
    right(formatAmount(amount), true),
  ])
  const add = (amounts: Centavos[]) => formatAmount(sum(amounts))
  return formList({
    title: words.section,
    hint: words.works(orders.length),
    columns: [
      { label: columns.number, width: 34 },
      { label: columns.deliveredOn, width: 48 },
      { label: columns.work, width: '*' },
      { label: columns.total, width: 62, alignment: 'right' },
      { label: columns.before, width: 62, alignment: 'right' },
      { label: columns.amount, width: 66, alignment: 'right' },
    ],
    rows: [
      ...rows,
      [
        { text: words.sum, bold: true },
        '',
        '',
        right(add(orders.map((order) => order.total))),
        right(add(orders.map((order) => order.before))),
        right(formatAmount(total), true),
      ],
    ],
  })
}

function corrections({ creditNotes }: ClosingStatement): Content[] {
  if (creditNotes.length === 0) return []
  return [
    part(words.creditNotes),
    ...creditNotes.map(
      ({ on, amount, reason }): Content => ({
        ...fitting(words.creditNote(on, formatMoney(amount), reason), 60),
        fontSize: 8.5,
      }),
    ),
  ]
}

function payment(
  { due, discount, dueOn, laboratory, pix, boletoLine }: ClosingStatement,
  drawQr: DrawQr,
): Content {
  if (due === 0) return { text: words.settled, bold: true, margin: [0, 10, 0, 8] }
  const boleto: Content[] =
    boletoLine === null
      ? []
      : [
          { text: words.boleto, fontSize: 8, color: MUTED, margin: [0, 5, 0, 0] },
          { text: maskedBoletoLine(boletoLine), bold: true, fontSize: 9, noWrap: true },
        ]
  const early: Content[] = discount
    ? [
        {
          text: words.early(formatDay(discount.until), formatMoney(discount.amount)),
          bold: true,
          color: ACCENT,
          fontSize: 9,
          margin: [0, 4, 0, 0],
        },
      ]
    : []
  const after = [...early, ...boleto]
  return pixCard({ heading: words.payUntil(dueOn), amount: due, laboratory, pix, after }, drawQr)
}
