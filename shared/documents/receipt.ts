import type { ReceiptPage } from '#shared/contracts/printables.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { amountInWords } from '#shared/domain/words.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import { receiptPageWords as words } from '#shared/pt-br/receipt-page.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { figureTiles } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { ACCENT, MUTED, WASH } from './house-style.ts'
import { labelledTaxId, streetLine, cityLine } from './party.ts'
import { printable } from './print-characters.ts'
import { receiptLines } from './receipt-lines.ts'
import { sheet, sheetHeading, signatures } from './sheet.ts'

/**
 * *Recibo* (CC 320): who paid, how much in figures and words, for which titles, when and where, what is left and reserved
 * (CC 322, 323), and a line for the creditor to sign. A second copy says the same centavos.
 */
export function receiptPage(page: ReceiptPage): TDocumentDefinitions {
  const { laboratory, on, view, secondCopy } = page
  const { receipt, customer } = view
  const title = words.title(receipt.number)
  return sheet({
    laboratory,
    title: `${title} – ${printable(customer.name)}`,
    subject: words.subject,
    content: [
      sheetHeading({
        title,
        aside: [sheetWords.issuedOn(on)],
        ...(secondCopy ? { mark: words.secondCopy } : {}),
      }),
      ...cancelled(page),
      figureTiles([
        { label: words.amount, value: formatMoney(receipt.amount) },
        { label: words.paidOn, value: formatDay(receipt.paidOn) },
        { label: words.means, value: paymentMeansLabels[receipt.means] },
      ]),
      statement(page),
      ...(view.lines.length > 0 ? [receiptLines(view)] : []),
      ...particulars(page).map(
        (text): Content => ({ text, fontSize: 9, lineHeight: 0.95, margin: [0, 0, 0, 3] }),
      ),
      placeAndDay(page),
      signatures([
        { under: `${words.issuer} · ${labelledTaxId(laboratory.taxId)}`, name: laboratory.name },
        { under: words.hand, name: receipt.by },
      ]),
    ],
    foot: [title, printable(customer.name), words.by(printable(receipt.by))],
    remark: words.remark,
  })
}

function cancelled({ view: { receipt } }: ReceiptPage): Content[] {
  if (!receipt.reversal) return []
  const { on, reason } = receipt.reversal
  return [
    {
      table: { widths: ['*'], body: [[{ ...fitting(words.cancelled(on, reason), 60), bold: true }]] },
      layout: {
        hLineWidth: () => 1,
        vLineWidth: () => 1,
        hLineColor: () => ACCENT,
        vLineColor: () => ACCENT,
        fillColor: () => WASH,
      },
      color: ACCENT,
      margin: [0, 0, 0, 8],
    },
  ]
}

/** The sentence a receipt is: payer, sum in words, means, and what it is for. */
function statement({ view }: ReceiptPage): Content {
  const { receipt, customer, lines } = view
  const payer = [
    printable(customer.name),
    ...(customer.taxId ? [labelledTaxId(customer.taxId)] : []),
    ...(customer.address ? [`${streetLine(customer.address)}, ${cityLine(customer.address)}`] : []),
  ]
  const [name, ...rest] = payer
  const inWords = amountInWords(receipt.amount)
  const amount = formatMoney(receipt.amount)
  return {
    text: [
      `${words.lead} `,
      { text: name!, bold: true },
      `${rest.map((part) => `, ${part}`).join('')}, `,
      receipt.means === 'credit' ? words.byCredit(amount, inWords) : words.theSum(amount, inWords),
      ` ${lines.length === 0 ? words.forAdvance : words.forTitles(lines.length)}`,
    ],
    margin: [0, 10, 0, 6],
  }
}

/** What became of the rest, what is settled and what is reserved, and what this receipt does not prove. */
function particulars(page: ReceiptPage): string[] {
  const { receipt, lines, credited } = page.view
  return [
    ...(receipt.change > 0 ? [words.change(formatMoney(receipt.change))] : []),
    ...(credited > 0 ? [words.credited(formatMoney(credited))] : []),
    ...(lines.length === 0 ? [] : [...settlement(page), ...others(page)]),
    ...(receipt.means === 'cheque' ? [words.cheque] : []),
    ...(receipt.note === '' ? [] : [`${words.note}: ${printable(receipt.note)}`]),
  ]
}

function settlement({ view: { lines } }: ReceiptPage): string[] {
  const named = (some: typeof lines) => some.map(({ title }) => printable(title))
  const partial = lines.filter(({ left }) => left.principal + left.charges > 0)
  if (partial.length === 0) return [words.settledAll(lines.length)]
  const settled = lines.filter((line) => !partial.includes(line))
  const left = (part: 'principal' | 'charges') => {
    const amount = sum(partial.map((line) => line.left[part]))
    return amount === 0 ? null : formatMoney(amount)
  }
  return [
    ...(settled.length > 0 ? [words.settled(named(settled))] : []),
    words.partial(named(partial), left('principal'), left('charges')),
  ]
}

/** What else is open: the last instalment presumes the earlier ones paid, unless it says otherwise (CC 322). */
function others({ view: { receipt, lines } }: ReceiptPage): string[] {
  const partial = lines.filter(({ left }) => left.principal + left.charges > 0)
  const titles = receipt.stillOpen.titles - partial.length
  if (titles <= 0) return []
  const here = sum(partial.flatMap(({ left }) => [left.principal, left.charges]))
  return [words.others(titles, formatMoney(centavos(receipt.stillOpen.total - here)))]
}

function placeAndDay({ laboratory, view }: ReceiptPage): Content {
  const { city, state } = laboratory.address
  return {
    text: words.placeAndDay(`${printable(city)}/${state}`, view.receipt.paidOn),
    color: MUTED,
    margin: [0, 12, 0, 10],
  }
}
