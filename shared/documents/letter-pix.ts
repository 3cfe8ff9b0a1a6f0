import type { Letter } from '#shared/domain/letter.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { letterPixLabels as labels } from '#shared/pt-br/letters.ts'
import type { Content } from 'pdfmake/interfaces'
import { ACCENT, card, HAIRLINE, INK, MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'

/** Side of the QR code, in points: 41 mm, so that even a long key has modules of over half a millimetre. */
const QR_SIDE = 116
const CODE_LINE = 62

/** How to pay by Pix: the QR code, the same code to copy, and what to check before confirming (§ 6). */
export function letterPix(letter: Letter, pix: NonNullable<Letter['pix']>): Content {
  const account = letter.creditor.pix
  const facts: [string, string][] = [
    [labels.amount, formatMoney(letter.total)],
    ...(account
      ? ([
          [labels.receiver, printable(account.name)],
          [labels.key, printable(account.key)],
        ] satisfies [string, string][])
      : []),
    [labels.txid, pix.txid],
  ]
  return {
    unbreakable: true,
    margin: [0, 8, 0, 10],
    layout: card,
    table: {
      widths: ['auto', '*'],
      body: [
        [
          { qr: pix.payload, fit: QR_SIDE, eccLevel: 'M', foreground: '#000000', background: '#ffffff' },
          {
            stack: [
              { text: labels.heading, bold: true, fontSize: 12, color: ACCENT },
              { text: labels.explanation, fontSize: 8.5, color: MUTED, margin: [0, 1, 0, 5] },
              ...facts.map(([label, value], index) => fact(label, value, index === 0)),
              { text: labels.code, fontSize: 7.5, color: MUTED, margin: [0, 5, 0, 2] },
              copyBox(pix.payload),
              { text: labels.check, fontSize: 7.5, color: MUTED, margin: [0, 4, 0, 0] },
            ],
          },
        ],
      ],
    },
  }
}

function fact(label: string, value: string, strong: boolean): Content {
  return {
    text: [
      { text: `${label}  `, color: MUTED },
      { text: value, bold: strong, color: INK },
    ],
    fontSize: strong ? 11 : 8.5,
    ...(value.length > 40 ? { wordBreak: 'break-all' as const } : {}),
  }
}

function copyBox(payload: string): Content {
  return {
    table: {
      widths: ['*'],
      body: [
        [{ stack: codeLines(payload).map((text) => ({ text, noWrap: true, preserveTrailingSpaces: true })) }],
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => HAIRLINE,
      vLineColor: () => HAIRLINE,
      fillColor: () => '#ffffff',
      paddingLeft: () => 5,
      paddingRight: () => 5,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize: 7,
  }
}

/** The code in lines that never begin or end with a space, which readers drop when the text is copied. */
export function codeLines(payload: string): string[] {
  const lines: string[] = []
  let rest = payload
  while (rest.length > CODE_LINE) {
    let cut = CODE_LINE
    while (cut > 1 && (rest[cut - 1] === ' ' || rest[cut] === ' ')) cut--
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...lines, rest]
}
