import type { ChequeList } from '#shared/contracts/printables.ts'
import { sum } from '#shared/domain/money.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { chequeListWords as words } from '#shared/pt-br/cheque-list.ts'
import { cheques, chequeStatusNames } from '#shared/pt-br/cheques.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { MUTED } from './house-style.ts'
import { sheet, sheetHeading, signatures } from './sheet.ts'

/** *Relação de cheques* (X13): each cheque with its agreed day, and lines to sign when they change hands. */
export function chequeList({ laboratory, on, rows }: ChequeList): TDocumentDefinitions {
  return sheet({
    laboratory,
    title: words.title,
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [sheetWords.issuedOn(on), words.count(rows.length)],
      }),
      chequeTable(rows),
      total(rows),
      signatures([{ under: words.handedOver }, { under: words.received }]),
    ],
    foot: [words.title, sheetWords.issuedOn(on)],
    remark: words.remark,
  })
}

function chequeTable(rows: ChequeList['rows']): Content {
  const { columns } = words
  return formList({
    title: words.section,
    columns: [
      { label: columns.position, width: 18, alignment: 'right' },
      { label: columns.depositOn, width: 46 },
      { label: columns.bank, width: 72 },
      { label: columns.issuer, width: 96 },
      { label: columns.customer, width: '*' },
      { label: columns.status, width: 58 },
      { label: columns.amount, width: 60, alignment: 'right' },
    ],
    rows: rows.map(({ cheque, customerName, orderNumber }, at) => [
      { text: String(at + 1), color: MUTED },
      { text: formatDay(cheque.depositOn) },
      { ...fitting(`${cheque.bank} · ${cheque.number}`, 18) },
      {
        stack: [
          { ...fitting(cheque.issuer, 24) },
          ...(cheque.issuerTaxId
            ? [{ text: formatTaxId(cheque.issuerTaxId), fontSize: 7, color: MUTED } satisfies Content]
            : []),
        ],
      },
      {
        stack: [
          { ...fitting(customerName, 24) },
          { text: words.order(orderNumber), fontSize: 7, color: MUTED },
        ],
      },
      {
        text: cheque.returnReason
          ? `${chequeStatusNames[cheque.status]} (${cheques.reason(cheque.returnReason)})`
          : chequeStatusNames[cheque.status],
      },
      { text: formatMoney(cheque.amount) },
    ]),
  })
}

function total(rows: ChequeList['rows']): Content {
  const amount = formatMoney(sum(rows.map(({ cheque }) => cheque.amount)))
  return { text: words.total(amount), bold: true, fontSize: 10, alignment: 'right', margin: [0, 6, 0, 0] }
}
