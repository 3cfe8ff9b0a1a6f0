import type { Movement, MovementStatement } from '#shared/domain/statement.ts'
import { type Centavos, centavos, ZERO } from '#shared/domain/money.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import {
  formatBalance,
  movementAmounts,
  movementText,
  statementWords as words,
} from '#shared/pt-br/statement-page.ts'
import type { Content } from 'pdfmake/interfaces'
import { figureTiles } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { MUTED } from './house-style.ts'

/** What moved in the period, line by line with the balance after each, between the two balances. */
export function movementContent(statement: MovementStatement): Content[] {
  const { from, to, opening, closing, raised, lowered, movements } = statement
  const { columns } = words
  const right = (text: string, bold = false): Exclude<Content, string> => ({ text, bold, alignment: 'right' })
  const ends = (text: string, day: string, balance: Centavos) => [
    { text: day, bold: true },
    { text, bold: true },
    '',
    '',
    '',
    right(formatBalance(balance), true),
  ]
  return [
    figureTiles([
      { label: words.opening, value: formatMoney(opening.balance) },
      { label: columns.debit, value: formatMoney(raised) },
      { label: columns.creditSide, value: formatMoney(lowered) },
      { label: words.closing, value: formatMoney(closing.balance) },
    ]),
    formList({
      title: words.movementsTable,
      hint: movements.length === 0 ? words.nothingMoved : words.movements(movements.length),
      columns: [
        { label: columns.on, width: 48 },
        { label: columns.what, width: '*' },
        { label: columns.title, width: 66 },
        { label: columns.debit, width: 62, alignment: 'right' },
        { label: columns.creditSide, width: 68, alignment: 'right' },
        { label: columns.balance, width: 66, alignment: 'right' },
      ],
      rows: [
        ends(words.opening, formatDay(from), opening.balance),
        ...movements.map((movement) => {
          const { raised: up, lowered: down, balance } = movementAmounts(movement)
          return [
            { text: formatDay(movement.on) },
            { stack: saying(movement) },
            fitting(movement.title ?? '', 12),
            right(up),
            right(down),
            right(balance),
          ]
        }),
        ends(words.closing, formatDay(to), closing.balance),
      ],
    }),
    ...(closing.credit > ZERO
      ? [
          {
            text: words.creditInBalance(formatMoney(closing.credit)),
            fontSize: 8.5,
            margin: [0, 5, 0, 0],
          } satisfies Content,
        ]
      : []),
  ]
}

function saying(movement: Movement): Content[] {
  const { settled, note } = movement
  const charges = settled === null ? 0 : settled.lateFee + settled.lateInterest
  const beside = [
    settled !== null && charges > 0
      ? words.settled({
          principal: formatAmount(settled.principal),
          charges: formatAmount(centavos(charges)),
        })
      : '',
    note,
  ].filter((text) => text !== '')
  return [
    { ...fitting(movementText(movement), 40) },
    ...beside.map((text): Content => ({ stack: [fitting(text, 40)], fontSize: 7, color: MUTED })),
  ]
}
