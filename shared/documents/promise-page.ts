import type { Printable } from '#shared/contracts/printables.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import { promisePageWords as words } from '#shared/pt-br/promise-page.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { paragraph } from './letter-body.ts'
import { openTitles } from './open-titles.ts'
import { addressee } from './party.ts'
import { pixCard } from './pix-card.ts'
import { printable } from './print-characters.ts'
import { sheet, sheetHeading, signatures } from './sheet.ts'

type PromisePage = Extract<Printable, { kind: 'promise' }>

/** *Promessa por escrito* (E34): what was promised, of which titles, to be confirmed by signing. No agreement, no novation. */
export function promisePage(page: PromisePage, drawQr: DrawQr = stockQr): TDocumentDefinitions {
  const { laboratory, on, customer, promise, titles, pix } = page
  const { amount, dueOn, means, person } = promise
  return sheet({
    laboratory,
    title: words.title,
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [sheetWords.issuedOn(on), sheetWords.customerNumber(customer.number)],
      }),
      addressee(customer),
      paragraph(words.greeting(printable(customer.name))),
      paragraph(words.opening(promise.on, printable(person))),
      pixCard({ heading: words.promised(dueOn, paymentMeansLabels[means]), amount, laboratory, pix }, drawQr),
      ...(titles.length > 0 ? openTitles(words.titles, titles, on) : []),
      paragraph(words.until(dueOn)),
      paragraph(words.unchanged),
      paragraph(words.wrong(formatPhone(laboratory.phone))),
      paragraph(words.signed),
      signatures([
        { under: words.laboratory, name: laboratory.tradeName ?? laboratory.name },
        { under: words.customer, name: customer.name },
      ]),
    ],
    foot: [words.title, words.foot(formatDay(dueOn))],
    remark: words.remark,
  })
}
