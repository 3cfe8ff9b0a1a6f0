import { maskedBoletoLine } from '#shared/domain/boleto-line-mask.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { formatDay, formatDayInWords, formatMoney } from '#shared/pt-br/format.ts'
import {
  calculationMemory,
  boletoSentence,
  calculationMemoryLabel,
  contestedSentence,
  type LetterFacts,
  letterLabels,
} from '#shared/pt-br/letters.ts'
import type { Content } from 'pdfmake/interfaces'
import { ACCENT, INK, MUTED } from './house-style.ts'
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
    margin: [0, 0, 0, 9],
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
    margin: [0, 0, 0, 9],
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
    fontSize: 7.8,
    color: MUTED,
    margin: [0, 0, 0, 5],
  }
}

/** What is left out because it is contested, and the boletos that may be paid instead of the Pix; nothing when there are none. */
export function besideTitles({ disputed = [], lines }: Letter): Content[] {
  const said = [
    ...(disputed.length > 0
      ? [
          contestedSentence(
            disputed.map(({ title, amount }) => [printable(title), formatMoney(amount)] as const),
          ),
        ]
      : []),
    ...lines.flatMap(({ title, boletoLine }) =>
      boletoLine ? [boletoSentence(printable(title), maskedBoletoLine(boletoLine))] : [],
    ),
  ]
  return said.map((text): Content => ({ text, fontSize: 8.5, margin: [0, 0, 0, 4] }))
}

/** What is said last, with a line to sign on and who the creditor is (CDC art. 42-A, R2.1): never torn apart. */
export function closing({ creditor }: Letter, paragraphs: string[]): Content {
  const signed: Content[] = [
    { text: letterLabels.farewell, margin: [0, 1, 0, 18] },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: SIGNATURE, y2: 0, lineWidth: 0.6, lineColor: INK }] },
    { text: printable(creditor.name), bold: true, fontSize: 9.5, margin: [0, 3, 0, 0] },
    { text: letterLabels.department, fontSize: 8.5, color: MUTED },
  ]
  const identity = [
    printable(creditor.name),
    labelledTaxId(creditor.taxId),
    streetLine(creditor.address),
    cityLine(creditor.address),
  ]
  return {
    unbreakable: true,
    stack: [
      { stack: paragraphs.map(paragraph), fontSize: 9.7 },
      {
        columns: [
          { width: SIGNATURE, stack: signed },
          {
            width: '*',
            stack: [{ text: letterLabels.creditor, bold: true }, ...identity],
            fontSize: 7.5,
            color: MUTED,
            margin: [0, 17, 0, 0],
          },
        ],
        columnGap: 28,
      },
    ],
  }
}
/** Length of the line to sign on, in points. */
const SIGNATURE = 232

/** A paragraph of the letter's text. */
export const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 5] })

/** A name typed without spaces may be wider than the page. */
function breaksAnywhere(text: string): 'break-all' | 'normal' {
  return text.split(' ').some((word) => word.length > 50) ? 'break-all' : 'normal'
}
