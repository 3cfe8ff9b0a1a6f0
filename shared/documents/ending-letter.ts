import type { Printable } from '#shared/contracts/printables.ts'
import type { EndingItem } from '#shared/domain/escalation/debt-ending.ts'
import { ZERO } from '#shared/domain/money.ts'
import { endingLetterWords as words } from '#shared/pt-br/endings.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { paragraph } from './letter-body.ts'
import { openTitles } from './open-titles.ts'
import { addressee } from './party.ts'
import { printable } from './print-characters.ts'
import { sheet, sheetHeading, signatures } from './sheet.ts'

type EndingLetter = Extract<Printable, { kind: 'ending-letter' }>

/** *Carta de encerramento* (E26): courteous, without the reasons, with what is open and how it is settled. */
export function endingLetter(letter: EndingLetter): TDocumentDefinitions {
  const { laboratory, on, customer, ending, facts } = letter
  const fact = (item: EndingItem) => facts.find((one) => one.item === item) ?? { count: 0, amount: ZERO }
  const [orders, credit, cheques, disputes] = [
    fact('orders'),
    fact('credit'),
    fact('cheques'),
    fact('disputes'),
  ]
  return sheet({
    laboratory,
    title: words.title,
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [words.dated(on), words.ended(ending.on), words.number(customer.number)],
      }),
      addressee(customer),
      paragraph(words.greeting(printable(customer.name))),
      paragraph(words.opening(ending.on)),
      ...(orders.count > 0 ? [paragraph(words.orders(orders.count))] : []),
      ...position(letter),
      ...(credit.count > 0 ? [paragraph(words.credit(formatMoney(credit.amount)))] : []),
      ...(cheques.count > 0 ? [paragraph(words.cheques(cheques.count, formatMoney(cheques.amount)))] : []),
      ...(disputes.count > 0 ? [paragraph(words.disputes(formatMoney(disputes.amount)))] : []),
      paragraph(words.closing),
      signatures([
        { under: words.sign, name: laboratory.tradeName ?? laboratory.name },
        { under: words.received },
      ]),
    ],
    foot: [words.title, words.dated(on)],
    remark: words.remark,
  })
}

/** Every open title with its charges, and that nothing of it changes. */
function position({ titles, on }: EndingLetter): Content[] {
  if (titles.length === 0) return [paragraph(words.nothing)]
  return [...openTitles(words.position, titles, on), paragraph(words.debts)]
}
