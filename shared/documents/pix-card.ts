import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { amountInWords } from '#shared/domain/words.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import type { Content } from 'pdfmake/interfaces'
import type { DrawQr } from './draw-qr.ts'
import { ACCENT, card, MUTED } from './house-style.ts'
import { pixParticulars } from './letter-total.ts'

/** Side of the QR code, in points: 39 mm. */
const QR_SIDE = 112

type PixCard = {
  /** What is asked, over the amount. */
  heading: string
  amount: Centavos
  laboratory: Laboratory
  /** Null leaves the code out. */
  pix: { payload: string; txid: string } | null
  /** What stands under it. */
  after?: Content[]
}

/** What is to be paid, in figures and in words, and the Pix that pays it: QR code, receiver, and the code to copy (§ 6). */
export function pixCard({ heading, amount, laboratory, pix, after = [] }: PixCard, drawQr: DrawQr): Content {
  const said: Content[] = [
    { text: heading, fontSize: 8, color: MUTED },
    { text: formatMoney(amount), bold: true, fontSize: 16, color: ACCENT, lineHeight: 0.95 },
    { text: `(${amountInWords(amount)})`, fontSize: 9 },
    ...(pix ? pixParticulars(laboratory, pix) : []),
    ...after,
  ]
  return {
    unbreakable: true,
    margin: [0, 8, 0, 6],
    layout: card,
    table: {
      widths: pix ? ['auto', '*'] : ['*'],
      body: [pix ? [drawQr(pix.payload, QR_SIDE), { stack: said }] : [{ stack: said }]],
    },
  }
}
