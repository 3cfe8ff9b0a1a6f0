import type { Content } from 'pdfmake/interfaces'

/** Draws a QR code, of a level M, in a square of `side` points. */
export type DrawQr = (text: string, side: number) => Content

/** As pdfmake draws it by itself. */
export const stockQr: DrawQr = (qr, fit) => ({
  qr,
  fit,
  eccLevel: 'M',
  foreground: '#000000',
  background: '#ffffff',
})
