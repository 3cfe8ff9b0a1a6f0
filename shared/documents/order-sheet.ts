import type { OrderSheet } from '#shared/contracts/printables.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { orderSheetWords as words, remakeCauseNames } from '#shared/pt-br/order-sheet.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { figureTiles } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { ACCENT, MUTED } from './house-style.ts'
import { cancelledBand, retentionBand } from './order-sheet-retention.ts'
import { deliveriesTable, itemsTable, stagesTable } from './order-sheet-work.ts'
import { sheet } from './sheet.ts'

/** Side of the code, in points: 28 mm, which a telephone reads at arm's length. */
const QR_SIDE = 80

/**
 * What goes with the work (X2): what to make and by when, with a code to scan; no price and no patient's name. While the
 * order is held it is the *ficha de retenção*, which says first what must not be done.
 */
export function orderSheet(page: OrderSheet, drawQr: DrawQr = stockQr): TDocumentDefinitions {
  const { laboratory, on, held, view } = page
  const { order, decision, phase } = view
  const title = held ? words.heldTitle : words.title
  return sheet({
    laboratory,
    title: words.documentTitle(title, order.number),
    subject: words.subject,
    content: [
      heading(page, title, drawQr),
      ...(phase === 'cancelled' ? [cancelledBand()] : held ? [retentionBand(view)] : []),
      figureTiles([
        { label: words.on, value: formatDay(order.on) },
        {
          label: words.promisedOn,
          value: order.promisedOn ? formatDay(order.promisedOn) : words.notPromised,
        },
        { label: words.patient, value: order.patientCode ?? sheetWords.none },
        { label: words.phase, value: words.phases[phase] },
      ]),
      ...remake(page),
      itemsTable(view),
      ...(order.note === '' ? [] : [note(order.note)]),
      stagesTable(view),
      ...(order.readyOn
        ? [{ text: words.ready(order.readyOn), fontSize: 8.5, margin: [0, 4, 0, 0] } satisfies Content]
        : []),
      ...(order.deliveries.length > 0 ? [deliveriesTable(order)] : []),
    ],
    foot: [
      words.number(order.number),
      title,
      sheetWords.issuedOn(on),
      ...(held ? [sheetWords.policyVersion(decision.policyVersion)] : []),
    ],
    remark: held ? words.heldRemark : words.remark,
  })
}

function heading({ view, on }: OrderSheet, title: string, drawQr: DrawQr): Content {
  const { order, customerName } = view
  const code = words.code(order.number)
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: title, bold: true, fontSize: 12, color: MUTED },
          { text: words.number(order.number), bold: true, fontSize: 34, color: ACCENT, lineHeight: 0.85 },
          {
            ...fitting(customerName, 26),
            bold: true,
            fontSize: customerName.length > 60 ? 10.5 : 13,
            margin: [0, 7, 0, 0],
          },
          { text: sheetWords.issuedOn(on), fontSize: 8.5, color: MUTED },
        ],
      },
      {
        width: QR_SIDE + 10,
        stack: [drawQr(code, QR_SIDE), { text: code, fontSize: 7, color: MUTED, margin: [0, 3, 0, 0] }],
      },
    ],
    columnGap: 16,
    margin: [0, 0, 0, 8],
  }
}

function remake({ view }: OrderSheet): Content[] {
  const { remake } = view.order
  if (remake === null) return []
  return [
    {
      text: [
        { text: words.remake(remakeCauseNames[remake.cause]), bold: true, color: ACCENT },
        remake.note === '' ? '' : { text: `   ${fitting(remake.note).text}` },
      ],
      wordBreak: fitting(remake.note, 60).wordBreak,
      fontSize: 9,
      margin: [0, 6, 0, 0],
    },
  ]
}

function note(text: string): Content {
  return {
    stack: [
      { text: words.note, fontSize: 7.2, color: MUTED },
      { ...fitting(text, 60), fontSize: 9 },
    ],
    margin: [0, 6, 0, 0],
  }
}
