import type { ReceiptPage } from '#shared/contracts/printables.ts'
import { type Centavos, sum, ZERO } from '#shared/domain/money.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import { receiptPageWords as words } from '#shared/pt-br/receipt-page.ts'
import type { Content } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'

type Line = ReceiptPage['view']['lines'][number]

const figures = {
  lateFee: ({ payment }: Line) => payment.settled.lateFee,
  lateInterest: ({ payment }: Line) => payment.settled.lateInterest,
  principal: ({ payment }: Line) => payment.settled.principal,
  forgiven: ({ payment }: Line) => (payment.forgiven.lateFee + payment.forgiven.lateInterest) as Centavos,
  discount: ({ payment }: Line) => payment.discount ?? ZERO,
  paid: ({ payment }: Line) => payment.amount,
  left: ({ left }: Line) => (left.principal + left.charges) as Centavos,
} as const
const names = ['lateFee', 'lateInterest', 'principal', 'forgiven', 'discount', 'paid', 'left'] as const
/** Rare: a column only when something of it is there. */
const rare = new Set<string>(['forgiven', 'discount'])

/** Each title with how its part was imputed (R1.11) and what is left of it, and their sums. */
export function receiptLines({ lines }: Pick<ReceiptPage['view'], 'lines'>): Content {
  const { columns } = words
  const shown = names.filter((name) => !rare.has(name) || lines.some((line) => figures[name](line) > 0))
  const right = (amount: Centavos, bold = false): Exclude<Content, string> => ({
    text: amount === 0 ? sheetWords.none : formatAmount(amount),
    alignment: 'right',
    bold,
  })
  const rows = lines.map((line) => [
    { ...fitting(line.title, 18) },
    { text: line.dueOn ? formatDay(line.dueOn) : words.noDueDate },
    right(line.original),
    ...shown.map((name) => right(figures[name](line), name === 'paid')),
  ])
  const totals = [
    { text: words.total, bold: true },
    { text: '' },
    right(sum(lines.map(({ original }) => original)), true),
    ...shown.map((name) => right(sum(lines.map((line) => figures[name](line))), true)),
  ]
  return {
    stack: [
      formList({
        title: words.section,
        columns: [
          { label: columns.title, width: '*' },
          { label: columns.dueOn, width: 48 },
          { label: columns.original, width: 56, alignment: 'right' },
          ...shown.map((name) => ({
            label: columns[name],
            width: name === 'lateFee' || name === 'lateInterest' || rare.has(name) ? 44 : 56,
            alignment: 'right' as const,
          })),
        ],
        rows: lines.length > 1 ? [...rows, totals] : rows,
      }),
    ],
    margin: [0, 0, 0, 8],
  }
}
