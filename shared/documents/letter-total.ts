import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { amountInWords } from '#shared/domain/words.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { letterPixLabels, letterTotalLabels } from '#shared/pt-br/letters.ts'
import type { Content } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { ACCENT, card, HAIRLINE, INK, MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'

/** Side of the QR code, in points: 43 mm, so that even a long key has modules of over half a millimetre. */
const QR_SIDE = 123
/** Characters of the code to copy on one line of its box. */
const CODE_LINE = 78

/** What is to be paid, in figures and in words (§ 3.10), and by which Pix: QR code, receiver, and the code to copy (§ 6). */
export function letterTotal(letter: Letter, drawQr: DrawQr = stockQr): Content {
  const { pix } = letter
  return {
    unbreakable: true,
    margin: [0, 1, 0, 7],
    layout: card,
    table: {
      widths: pix ? ['auto', '*'] : ['*'],
      body: [
        pix
          ? [
              drawQr(pix.payload, QR_SIDE),
              { stack: [...amount(letter), ...pixParticulars(letter.creditor, pix)] },
            ]
          : [{ stack: amount(letter) }],
      ],
    },
  }
}

function amount({ total, on }: Letter): Content[] {
  return [
    { text: letterTotalLabels.total(formatDay(on)), fontSize: 8, color: MUTED },
    { text: formatMoney(total), bold: true, fontSize: 16, color: ACCENT, lineHeight: 0.85 },
    { text: `(${amountInWords(total)})`, fontSize: 9 },
  ]
}

/** Whom a Pix pays, its transaction id, and the code to copy. */
export function pixParticulars(
  { pix: account }: Pick<Laboratory, 'pix'>,
  pix: NonNullable<Letter['pix']>,
): Content[] {
  const labels = letterPixLabels
  const facts: [string, string][] = [
    ...(account
      ? ([
          [labels.receiver, printable(account.name)],
          [labels.key, printable(account.key)],
        ] satisfies [string, string][])
      : []),
    [labels.txid, pix.txid],
  ]
  return [
    { text: labels.heading, bold: true, fontSize: 10.5, color: ACCENT, margin: [0, 6, 0, 0] },
    { text: labels.explanation, fontSize: 8, color: MUTED },
    {
      text: facts.flatMap(([label, value]) => [
        `${label} `,
        { text: `${value}    `, color: INK, bold: true },
      ]),
      fontSize: 8,
      color: MUTED,
      margin: [0, 2, 0, 4],
      ...(facts.some(([, value]) => value.length > 40) ? { wordBreak: 'break-all' as const } : {}),
    },
    copyBox(pix.payload),
  ]
}

function copyBox(payload: string): Content {
  const lines = codeLines(payload).map((text) => ({ text, noWrap: true, preserveTrailingSpaces: true }))
  return {
    table: {
      widths: ['auto', '*'],
      body: [[{ text: letterPixLabels.code, color: MUTED }, { stack: lines }]],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: (column) => (column === 1 ? 0 : 0.5),
      hLineColor: () => HAIRLINE,
      vLineColor: () => HAIRLINE,
      fillColor: () => '#ffffff',
      paddingLeft: () => 5,
      paddingRight: () => 3,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
    fontSize: 6.8,
  }
}

/** The code in lines that never begin or end with a space, which readers drop when the text is copied. */
export function codeLines(payload: string, longest = CODE_LINE): string[] {
  const lines: string[] = []
  let rest = payload
  while (rest.length > longest) {
    let cut = longest
    while (cut > 1 && (rest[cut - 1] === ' ' || rest[cut] === ' ')) cut--
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...lines, rest]
}
