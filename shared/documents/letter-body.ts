import { addDays } from '#shared/domain/calendar.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { amountInWords } from '#shared/domain/words.ts'
import { formatDay, formatDayInWords, formatMoney } from '#shared/pt-br/format.ts'
import {
  calculationMemory,
  calculationMemoryLabel,
  type LetterFacts,
  letterLabels,
  letterTotalLabels,
} from '#shared/pt-br/letters.ts'
import type { Content } from 'pdfmake/interfaces'
import { ACCENT, card, INK, MUTED } from './house-style.ts'
import { isException } from './letter-titles.ts'
import { cityLine, labelledTaxId, streetLine } from './party.ts'
import { printable } from './print-characters.ts'

/** What the wording needs to know of a letter, written out. */
export function letterFacts(letter: Letter): LetterFacts {
  const { lines, creditor, replyBy } = letter
  const dueDays = lines.flatMap((line) => (line.dueOn === null ? [] : [line.dueOn])).sort()
  const [first, last] = [dueDays[0], dueDays.at(-1)]
  return {
    titles: lines.length,
    total: formatMoney(letter.total),
    principal: formatMoney(letter.principal),
    lateFee: formatMoney(letter.lateFee),
    lateInterest: formatMoney(letter.lateInterest),
    charged: letter.lateFee + letter.lateInterest > 0,
    on: formatDay(letter.on),
    firstDueOn: first ? formatDay(first) : null,
    lastDueOn: last ? formatDay(last) : null,
    overdue: lines.every((line) => line.daysLate > 0),
    replyBy: replyBy ? formatDay(replyBy) : null,
    measuresFrom: replyBy ? formatDay(addDays(replyBy, 1)) : null,
    contact: [formatPhone(creditor.phone), creditor.email].filter(Boolean).join(' ou '),
    pix: letter.pix !== null,
  }
}

/** Document number on the left, place and date on the right; a draft says that it is one. */
export function placeAndDate({ number, on, creditor }: Letter): Content {
  return {
    columns: [
      {
        width: 'auto',
        text: number
          ? [
              { text: `${letterLabels.document}  `, color: MUTED },
              { text: number, bold: true },
            ]
          : { text: letterLabels.draftNumber, bold: true, color: ACCENT },
      },
      {
        width: '*',
        text: `${printable(creditor.address.city)}, ${formatDayInWords(on)}.`,
        alignment: 'right',
      },
    ],
    columnGap: 16,
    fontSize: 9.5,
    margin: [0, 0, 0, 14],
  }
}

/** Whom the letter is for. */
export function addressee({ debtor }: Letter): Content {
  const lines = [
    [debtor.taxId ? labelledTaxId(debtor.taxId) : '', letterLabels.customerNumber(debtor.number)]
      .filter(Boolean)
      .join(' · '),
    ...(debtor.address ? [streetLine(debtor.address), cityLine(debtor.address)] : []),
  ]
  return {
    stack: [
      { text: letterLabels.to, fontSize: 8, color: MUTED },
      { text: printable(debtor.name), bold: true, fontSize: 11.5, wordBreak: breaksAnywhere(debtor.name) },
      ...lines.map((text) => ({ text, fontSize: 9, color: INK, wordBreak: breaksAnywhere(text) })),
    ],
    margin: [0, 0, 0, 13],
  }
}

/** The total in figures and in words (§ 3.10). */
export function totalInWords({ total, on }: Letter): Content {
  return {
    unbreakable: true,
    layout: card,
    table: {
      widths: ['auto', '*'],
      body: [
        [
          {
            stack: [
              { text: letterTotalLabels.total(formatDay(on)), fontSize: 8, color: MUTED },
              { text: formatMoney(total), bold: true, fontSize: 14, color: ACCENT, noWrap: true },
            ],
          },
          { text: `(${amountInWords(total)})`, fontSize: 9.5, verticalAlignment: 'middle' },
        ],
      ],
    },
    margin: [0, 0, 0, 7],
  }
}

/** How the amounts were worked out, in small type under the table (3.3). */
export function memory(letter: Letter): Content {
  const sentences = calculationMemory(letter.terms, {
    on: formatDay(letter.on),
    charged: letter.lateFee + letter.lateInterest > 0,
    exceptions: letter.lines.some((line) => isException(line, letter)),
  })
  return {
    text: [{ text: `${calculationMemoryLabel}. `, bold: true }, sentences.join(' ')],
    fontSize: 8,
    color: MUTED,
    margin: [0, 0, 0, 4],
  }
}

/** Farewell, a line to sign on, and who the creditor is (CDC art. 42-A, R2.1). */
export function signature({ creditor }: Letter): Content {
  const identity = [
    printable(creditor.name),
    labelledTaxId(creditor.taxId),
    `${streetLine(creditor.address)}, ${cityLine(creditor.address)}`,
  ].join(' · ')
  return {
    unbreakable: true,
    margin: [0, 6, 0, 0],
    stack: [
      { text: letterLabels.farewell, margin: [0, 0, 0, 26] },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 210, y2: 0, lineWidth: 0.6, lineColor: INK }] },
      { text: printable(creditor.name), bold: true, margin: [0, 3, 0, 0] },
      { text: letterLabels.department, fontSize: 8.5, color: MUTED },
      { text: `${letterLabels.creditor}: ${identity}.`, fontSize: 7.5, color: MUTED, margin: [0, 9, 0, 0] },
    ],
  }
}

/** A name typed without spaces may be wider than the page. */
function breaksAnywhere(text: string): 'break-all' | 'normal' {
  return text.split(' ').some((word) => word.length > 50) ? 'break-all' : 'normal'
}
