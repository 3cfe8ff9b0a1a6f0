import { lateFee, lateInterest } from '#shared/domain/charges.ts'
import type { Letter, LetterLine } from '#shared/domain/letter.ts'
import { sum } from '#shared/domain/money.ts'
import { formatAmount, formatDay, formatDays } from '#shared/pt-br/format.ts'
import { letterTableLabels as labels } from '#shared/pt-br/letters.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { ledger, MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'

/** The longest word a cell keeps whole; longer ones may break anywhere, so that a column never pushes out the others. */
const LONGEST_WORD = 16
/** Above this total, in centavos, figures are set smaller so that nine columns still fit. */
const WIDE_TOTAL = 1_000_000_000

type Column = {
  label: string
  width: 'auto' | '*'
  cell: (line: LetterLine) => TableCell
  sum: string
}

/** The titles of a letter, one a row under a header that repeats on every page, and their sums in the last row. */
export function letterTitles(letter: Letter): Content {
  const columns = columnsOf(letter)
  const header = columns.map(({ label, width }) => ({
    text: label,
    bold: true,
    color: MUTED,
    alignment: width === '*' ? 'left' : 'right',
    verticalAlignment: 'bottom',
  })) satisfies TableCell[]
  const rows = letter.lines.map((line) => columns.map(({ cell }) => cell(line)))
  const sums = columns.map(({ sum: text }, index) => ({
    text,
    bold: true,
    alignment: index === 0 ? 'left' : 'right',
  })) satisfies TableCell[]
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [header, ...rows, sums],
    },
    layout: ledger(rows.length + 2),
    fontSize: letter.total >= WIDE_TOTAL ? 6.8 : 8.2,
    lineHeight: 0.9,
    margin: [0, 3, 0, 8],
  }
}

/** Whether a title's charges are not what the letter's terms give on its balance: own terms, or paid in part. */
export function isException(line: LetterLine, { terms }: Letter): boolean {
  if (line.lateFee + line.lateInterest === 0) return false
  // What a table of months gives is told in words, and not worked out again on paper.
  if (terms.interestMode === 'legal' || terms.correction)
    return line.lateFee !== lateFee(line.principal, terms)
  return (
    line.lateFee !== lateFee(line.principal, terms) ||
    line.lateInterest !== lateInterest(line.principal, line.daysLate, terms)
  )
}

// A reminder states facts without talk of charges: their columns appear only when there is something in them.
function columnsOf(letter: Letter): Column[] {
  const { lines, tone } = letter
  const charged = tone !== 'reminder' || letter.lateFee + letter.lateInterest > 0
  const partlyPaid = charged || lines.some((line) => line.principal !== line.originalAmount)
  const right = (text: string): TableCell => ({ text, alignment: 'right' })
  const money = (
    key: 'originalAmount' | 'principal' | 'lateFee' | 'lateInterest',
    label: string,
  ): Column => ({
    label,
    width: 'auto',
    cell: (line) => right(formatAmount(line[key])),
    sum: formatAmount(sum(lines.map((line) => line[key]))),
  })
  return [
    { label: labels.title, width: '*', cell: (line) => titleCell(line, letter), sum: labels.sum },
    { label: labels.issuedOn, width: 'auto', cell: (line) => right(formatDay(line.issuedOn)), sum: '' },
    {
      label: labels.dueOn,
      width: 'auto',
      cell: (line) => right(line.dueOn === null ? labels.noDueDate : formatDay(line.dueOn)),
      sum: '',
    },
    {
      label: labels.daysLate,
      width: 'auto',
      cell: (line) => ({
        text: line.daysLate === 0 ? '–' : formatDays(line.daysLate),
        alignment: 'right',
        // A description can take a second line better than “162 dias” can.
        noWrap: true,
      }),
      sum: '',
    },
    money('originalAmount', labels.originalAmount),
    ...(partlyPaid ? [money('principal', labels.principal)] : []),
    ...(charged ? [money('lateFee', labels.lateFee), money('lateInterest', labels.lateInterest)] : []),
    ...(charged || partlyPaid
      ? [
          {
            label: labels.total,
            width: 'auto' as const,
            cell: (line: LetterLine): TableCell => ({
              text: formatAmount(line.total),
              alignment: 'right',
              bold: true,
            }),
            sum: formatAmount(letter.total),
          },
        ]
      : []),
  ]
}

function titleCell(line: LetterLine, letter: Letter): TableCell {
  const title = printable(line.title) + (isException(line, letter) ? ' *' : '')
  const description = printable(line.description)
  const long = `${title} ${description}`.split(' ').some((word) => word.length > LONGEST_WORD)
  return {
    text: [{ text: title, bold: true }, description === '' ? '' : { text: `  ${description}`, color: MUTED }],
    ...(long ? { wordBreak: 'break-all' } : {}),
  }
}
