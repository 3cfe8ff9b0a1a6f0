import type { BankFileContent, BankMovement } from './bank-file.ts'
import {
  type BankFileRefusal,
  daysOf,
  identityOf,
  kindOfOccurrence,
  readEach,
  requireWidth,
  taxIdIn,
  txidIn,
} from './cnab.ts'
import { type Cnab400Layout, cnab400Layouts } from './cnab400-layouts.ts'
import { type FixedLine, LineFault } from './fixed-line.ts'
import { ZERO } from '../money.ts'

const WIDTH = 400

/** Whether a file begins as those of 400 columns do, going or coming. */
export function isCnab400({ text }: FixedLine): boolean {
  return /^0[12](REMESSA|RETORNO)/i.test(text)
}

/**
 * A bank's return file of 400 columns (7.2). Settles by occurrence, never by amount (7.3). Refuses a file on its way to
 * the bank, and one of a bank whose columns are not known.
 */
export function readCnab400(lines: readonly FixedLine[]): BankFileContent | BankFileRefusal {
  const [header] = lines as [FixedLine]
  if (header.text.charAt(1) !== '2') return { refusal: 'bank-file-remittance', details: {} }
  const bank = header.words([77, 79])
  const layout = cnab400Layouts[bank]
  if (!layout) return { refusal: 'bank-file-bank-unknown', details: { bank: bank || '?' } }
  const titles = lines.slice(1).filter(({ text }) => !text.startsWith('9'))
  const read = readEach(titles, (line) => movementOf(line, layout))
  const owner = titles.map((line) => taxIdIn(line.words([4, 17]))).find((found) => found !== null)
  return {
    format: 'cnab400',
    bank,
    layout: `${layout.name}, CNAB 400`,
    agency: '',
    account: header.words([27, 46]),
    companyTaxId: owner ?? null,
    companyName: header.words([47, 76]),
    fileNumber: header.code([109, 113]),
    createdOn: header.dayIfAny([95, 100], 'DDMMYY'),
    balance: null,
    ...read,
    ...daysOf(read.movements),
  }
}

function movementOf(line: FixedLine, layout: Cnab400Layout): BankMovement | null {
  requireWidth(line, WIDTH)
  if (!line.text.startsWith(layout.record)) return otherRecord(line, layout)
  if (!/^\d{6}$/.test(line.words([395, 400])))
    throw new LineFault({
      line: line.line,
      column: line.text.length + 1,
      code: 'line-truncated',
      details: { width: WIDTH, length: line.text.length },
    })
  const occurrence = line.words(layout.occurrence)
  const paid = line.amount(layout.paid)
  const kind = kindOfOccurrence(occurrence, { settles: layout.settles, carriesMoney: paid > 0 })
  if (kind === null) throw line.fault(layout.occurrence, 'unknown-occurrence', occurrence)
  const on = line.day(layout.on, 'DDMMYY')
  if (on === null) throw line.fault(layout.on, 'not-a-day', '')
  if (kind === 'settled' && paid === 0) throw line.fault(layout.paid, 'settled-for-nothing', occurrence)
  const part = (span: Cnab400Layout['fee']) => (span ? line.amount(span) : ZERO)
  return {
    ...identityOf({
      kind,
      paid,
      occurrence,
      on,
      ourNumber: line.code(layout.ourNumber),
      document: line.words(layout.documentNumber),
    }),
    line: line.line,
    txid: txidIn(line.words([38, 62])),
    dueOn: line.day(layout.dueOn, 'DDMMYY'),
    nominal: line.amount(layout.nominal),
    charges: (part(layout.interest) + part(layout.fine)) as BankMovement['charges'],
    discount: part(layout.discount),
    fee: part(layout.fee),
    creditedOn: line.day(layout.creditedOn, layout.creditedFormat),
    payerName: layout.payerName ? line.words(layout.payerName) : '',
    payerTaxId: null,
    memo: '',
  }
}

/** Lines of other kinds, Pix codes or shares say, tell nothing of money; what begins with no digit, or as a header, lost a column. */
function otherRecord(line: FixedLine, { record }: Cnab400Layout): null {
  if (/^[1-9]/.test(line.text)) return null
  throw line.fault([1, 1], 'unknown-record', `${line.text.charAt(0)} (${record})`)
}
