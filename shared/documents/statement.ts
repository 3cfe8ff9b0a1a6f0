import type { Printable } from '#shared/contracts/printables.ts'
import type { OpenStatement } from '#shared/domain/statement.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import { statementWords as words } from '#shared/pt-br/statement-page.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { figureTiles } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { ACCENT, MUTED } from './house-style.ts'
import { cityLine, labelledTaxId, streetLine } from './party.ts'
import { pixCard } from './pix-card.ts'
import { sheet, sheetHeading } from './sheet.ts'
import { movementContent } from './statement-movements.ts'

type StatementPage = Extract<Printable, { kind: 'statement' }>

/** A customer's statement, of what is open or of what moved: the very object the screen shows (complaints 20, 21). */
export function statementDefinition(page: StatementPage, drawQr: DrawQr = stockQr): TDocumentDefinitions {
  const { laboratory, on, customer, statement } = page
  const open = statement.type === 'open'
  const title = open ? words.open : words.movement
  const dated = open ? words.asOf(statement.asOf) : words.period(statement.from, statement.to)
  return sheet({
    laboratory,
    title: words.documentTitle(title, customer.name),
    subject: words.subject,
    content: [
      sheetHeading({
        title,
        lead: open ? words.openLead : words.movementLead,
        aside: [dated, sheetWords.issuedOn(on)],
      }),
      party(page),
      ...(open ? openContent(page, statement, drawQr) : movementContent(statement)),
      { text: words.question, fontSize: 8.5, color: MUTED, margin: [0, 6, 0, 0] },
    ],
    // The number, not the name: a long one would break the line.
    foot: [title, dated, words.customer(customer.number)],
    remark: open ? words.remark : words.movementRemark,
  })
}

function party({ customer }: StatementPage): Content {
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

function openContent(page: StatementPage, open: OpenStatement, drawQr: DrawQr): Content[] {
  const { lines, total, overdue, toPay, credit } = open
  const contested = centavos(total - toPay)
  const note = (text: string): Content => ({ text, fontSize: 8.5, margin: [0, 5, 0, 0] })
  const held = credit > 0 ? [note(words.creditHeld(formatMoney(credit)))] : []
  if (lines.length === 0) return [{ text: words.nothingOpen, bold: true, margin: [0, 6, 0, 6] }, ...held]
  return [
    figureTiles([
      { label: words.total, value: formatMoney(total) },
      { label: words.overdue, value: formatMoney(overdue) },
      ...(contested > 0 ? [{ label: words.contested, value: formatMoney(contested) }] : []),
      ...(credit > 0 ? [{ label: words.credit, value: formatMoney(credit) }] : []),
    ]),
    openTable(open),
    ...(contested > 0 ? [note(words.contestedNote(formatMoney(contested)))] : []),
    ...held,
    ...(toPay > 0 ? [payment(page, open, drawQr)] : []),
  ]
}

function openTable({ lines, principal, lateFee, lateInterest, total }: OpenStatement): Content {
  const { columns } = words
  const right = (text: string, bold = false): Exclude<Content, string> => ({ text, bold, alignment: 'right' })
  return formList({
    title: words.titlesTable,
    hint: words.titles(lines.length),
    columns: [
      { label: columns.title, width: 62 },
      { label: columns.description, width: '*' },
      { label: columns.dueOn, width: 52 },
      { label: columns.daysLate, width: 42 },
      { label: columns.principal, width: 62, alignment: 'right' },
      { label: columns.charges, width: 56, alignment: 'right' },
      { label: columns.total, width: 62, alignment: 'right' },
    ],
    rows: [
      ...lines.map((line) => [
        { ...fitting(line.title, 12), bold: true },
        {
          stack: [
            { ...fitting(line.description, 24) },
            ...(line.discount
              ? [
                  {
                    text: words.early(formatDay(line.discount.until), formatMoney(line.discount.amount)),
                    fontSize: 7,
                    color: ACCENT,
                  } satisfies Content,
                ]
              : []),
          ],
        },
        { text: line.dueOn === null ? words.noDueDate : formatDay(line.dueOn) },
        { text: words.late(line.daysLate) },
        right(formatAmount(line.principal)),
        right(formatAmount(centavos(line.lateFee + line.lateInterest))),
        right(formatAmount(line.total), true),
      ]),
      [
        { text: words.sum, bold: true },
        '',
        '',
        '',
        right(formatAmount(principal)),
        right(formatAmount(centavos(lateFee + lateInterest))),
        right(formatAmount(total), true),
      ],
    ],
  })
}

function payment(
  { laboratory }: StatementPage,
  { asOf, toPay, pix }: OpenStatement,
  drawQr: DrawQr,
): Content {
  const after: Content[] =
    pix === null ? [{ text: words.noPix, fontSize: 8.5, color: MUTED, margin: [0, 4, 0, 0] }] : []
  return pixCard({ heading: words.payToday(asOf), amount: toPay, laboratory, pix, after }, drawQr)
}
