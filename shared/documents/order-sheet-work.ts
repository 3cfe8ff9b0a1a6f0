import type { OrderSheet } from '#shared/contracts/printables.ts'
import type { Order } from '#shared/domain/order.ts'
import { deliveredQuantities } from '#shared/domain/order-money.ts'
import { formatDay, formatNumber } from '#shared/pt-br/format.ts'
import { orderSheetWords as words } from '#shared/pt-br/order-sheet.ts'
import type { Content } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { formList, tickText } from './form-grid.ts'
import { MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'

type View = OrderSheet['view']

/** The works one by one, with their stages to tick and how many were handed over. */
export function itemsTable({ order }: View): Content {
  const delivered = deliveredQuantities(order)
  const begun = new Set(order.stageLog.map(({ stage }) => stage))
  return formList({
    title: words.sections.items,
    columns: [
      { label: words.items.quantity, width: 24, alignment: 'right' },
      { label: words.items.work, width: '*' },
      { label: words.items.stages, width: 178 },
      { label: words.items.delivered, width: 46, alignment: 'right' },
    ],
    rows: order.items.map(({ id, quantity, description, specification, stages }) => [
      { text: formatNumber(quantity), bold: true, fontSize: 9.5 },
      {
        stack: [
          { ...fitting(description), bold: true, fontSize: 9 },
          ...(specification === '' ? [] : [{ ...fitting(specification), fontSize: 8.5 } satisfies Content]),
        ],
      },
      {
        text: tickText(stages.map(({ name }) => ({ text: printable(name), ticked: begun.has(name) }))),
        wordBreak: stages.some(({ name }) => name.length > LONGEST_STAGE) ? 'break-all' : 'normal',
        fontSize: 7.8,
      },
      { text: words.deliveredOf(delivered.get(id) ?? 0, quantity) },
    ]),
  })
}
/** A stage is not broken between words; longer than its column, it breaks anywhere. */
const LONGEST_STAGE = 34

/** The stages of all works in their order: those begun with day and name, the others to be written in. */
export function stagesTable({ order, stages }: View): Content {
  const entries = new Map(order.stageLog.map((entry) => [entry.stage, entry]))
  return formList({
    title: words.sections.stages,
    columns: [
      { label: '', width: 9, alignment: 'center' },
      { label: words.stages.stage, width: '*' },
      { label: words.stages.began, width: 58 },
      { label: words.stages.who, width: 92 },
      { label: words.stages.ended, width: 58 },
      { label: words.stages.initials, width: 58 },
    ],
    rows: stages.map(({ name, critical }) => {
      const entry = entries.get(name)
      return [
        { text: entry ? '☑' : '☐', fontSize: 10 },
        {
          text: [
            { text: printable(name), bold: true },
            critical ? { text: `   ${words.critical}`, fontSize: 7, color: MUTED } : '',
          ],
          wordBreak: fitting(name).wordBreak,
        },
        { text: entry ? formatDay(entry.on) : '' },
        entry?.by ?? '',
        { text: '' },
        { text: '' },
      ]
    }),
  })
}

/** What was handed over, when and to whom. */
export function deliveriesTable(order: Order): Content {
  const names = new Map(order.items.map(({ id, description }) => [id, description]))
  return formList({
    title: words.sections.deliveries,
    columns: [
      { label: words.deliveries.on, width: 52 },
      { label: words.deliveries.what, width: '*' },
      { label: words.deliveries.receivedBy, width: 112 },
      { label: words.deliveries.by, width: 92 },
    ],
    rows: order.deliveries.map(({ on, quantities, receivedBy, by }) => [
      { text: formatDay(on) },
      {
        stack: Object.entries(quantities).map(([id, count]) =>
          fitting(`${formatNumber(count)} × ${names.get(id) ?? ''}`),
        ),
      },
      receivedBy,
      by,
    ]),
  })
}
