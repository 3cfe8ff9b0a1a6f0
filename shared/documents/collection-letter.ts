import type { Letter } from '#shared/domain/letter.ts'
import { letterLabels, letterSubjects, letterTexts, letterTitle } from '#shared/pt-br/letters.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DrawQr } from './draw-qr.ts'
import { ACCENT, BODY, PAGE } from './house-style.ts'
import {
  addressee,
  besideTitles,
  closing,
  letterFacts,
  memory,
  paragraph,
  placeAndDate,
} from './letter-body.ts'
import { letterFooter } from './letter-footer.ts'
import { letterTitles } from './letter-titles.ts'
import { letterTotal } from './letter-total.ts'
import { letterhead } from './letterhead.ts'
import { printable } from './print-characters.ts'

/**
 * The PDF of a collection letter, in the order it is read: letterhead, date, debtor, subject, text by tone
 * (3.2–3.4), titles, how they were calculated, total in words and Pix, signature and the creditor's data (R2.1).
 * Pure and total: the same letter gives the same pages. A letter without a number is marked as a draft.
 * `drawQr` may draw the Pix code better than pdfmake does.
 */
export function collectionLetter(letter: Letter, drawQr?: DrawQr): TDocumentDefinitions {
  const { tone, creditor, debtor, number } = letter
  const text = letterTexts[tone](letterFacts(letter))
  return {
    pageSize: PAGE.size,
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    language: 'pt-BR',
    displayTitle: true,
    info: {
      title: letterTitle(number, printable(debtor.name)),
      author: printable(creditor.name),
      subject: letterSubjects[tone],
      creator: 'Em Dia',
      producer: 'Em Dia',
    },
    defaultStyle: BODY,
    ...(number === null
      ? {
          watermark: {
            text: letterLabels.draft,
            color: ACCENT,
            opacity: 0.07,
            bold: true,
            fontSize: 120,
            angle: -35,
          },
        }
      : {}),
    content: [
      ...letterhead(creditor),
      placeAndDate(letter),
      addressee(letter),
      {
        text: [{ text: `${letterLabels.subject}: ` }, letterSubjects[tone]],
        bold: true,
        fontSize: 11.5,
        color: ACCENT,
        margin: [0, 0, 0, 5],
      },
      paragraph(letterLabels.greeting),
      ...text.opening.map(paragraph),
      ...(text.measures.length > 0 ? [{ ul: text.measures, margin: [8, 0, 0, 6] } satisfies Content] : []),
      letterTitles(letter),
      ...(tone === 'reminder' && letter.lateFee + letter.lateInterest === 0 ? [] : [memory(letter)]),
      ...besideTitles(letter),
      letterTotal(letter, drawQr),
      closing(letter, text.closing),
    ],
    footer: letterFooter(letter),
  }
}
