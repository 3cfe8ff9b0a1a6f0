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
import { type Cnab240Layout, cnab240Layout } from './cnab240-layouts.ts'
import { FixedLine, LineFault } from './fixed-line.ts'

const WIDTH = 240
/** The reason of a settlement by Pix (7.1). */
const BY_PIX = '61'

/** Whether a file begins as those of 240 columns do: a bank, lot 0000, record 0. */
export function isCnab240({ text }: FixedLine): boolean {
  return /^\d{3}00000/.test(text)
}

/** Segments T and U of one title. */
type Pair = { t: FixedLine; u: FixedLine | null }
/** A line of no record there is, such as one that lost a column: it may tell of money. */
type Strange = { strange: FixedLine }

/**
 * A bank's return file of 240 columns (7.1): segments T and U, by the bank's profile or FEBRABAN's columns. Settles by
 * movement code, never by amount. Refuses a file on its way to the bank.
 */
export function readCnab240(lines: readonly FixedLine[]): BankFileContent | BankFileRefusal {
  const [header] = lines as [FixedLine]
  if (header.words([143, 143]) === '1') return { refusal: 'bank-file-remittance', details: {} }
  if (header.words([143, 143]) !== '2') return { refusal: 'bank-file-not-recognised', details: {} }
  const bank = header.words([1, 3])
  const layout = cnab240Layout(bank)
  const read = readEach(pairsOf(lines), (pair) =>
    'strange' in pair ? refuseRecord(pair.strange, bank) : movementOf(pair, layout),
  )
  return {
    format: 'cnab240',
    bank,
    layout: `${layout.name}, CNAB 240`,
    agency: header.code([53, 57]) ?? '',
    account: header.code([59, 70]) ?? '',
    companyTaxId: taxIdIn(header.words([19, 32])),
    companyName: header.words([73, 102]),
    fileNumber: header.code([158, 163]),
    createdOn: header.dayIfAny([144, 151], 'DDMMYYYY'),
    balance: null,
    ...read,
    ...daysOf(read.movements),
  }
}

/** The bank, the lot, and the record: a detail has its number and its segment too, and must not look like another by a shift. */
const RECORD = /^\d{3}(?:00000|99999|\d{4}[1245](?!\d{4}[A-Z])|\d{4}3\d{5}[A-Z])/

function pairsOf(lines: readonly FixedLine[]): (Pair | Strange)[] {
  const pairs: (Pair | Strange)[] = []
  const [header] = lines as [FixedLine]
  const bank = header.words([1, 3])
  for (const line of lines) {
    if (!RECORD.test(line.text) || line.words([1, 3]) !== bank) {
      pairs.push({ strange: line })
      continue
    }
    if (line.text.charAt(7) !== '3') continue
    const segment = line.text.charAt(13)
    if (segment === 'T') pairs.push({ t: line, u: null })
    else if (segment === 'U') {
      const open = pairs.at(-1)
      if (open && 't' in open && open.u === null) open.u = line
      // A U without its T says what was paid and not of what.
      else pairs.push({ t: new FixedLine(line.line, ''), u: line })
    }
  }
  return pairs
}

function refuseRecord(line: FixedLine, bank: string): never {
  const column = line.words([1, 3]) === bank ? 8 : 1
  throw line.fault([column, column], 'unknown-record', line.text.slice(column - 1, 14))
}

function movementOf({ t, u }: Pair, layout: Cnab240Layout): BankMovement {
  if (u === null || t.text === '')
    throw new LineFault({
      line: t.line,
      column: 14,
      code: 'segment-missing',
      details: { segment: u === null ? 'U' : 'T' },
    })
  requireWidth(t, WIDTH)
  requireWidth(u, WIDTH)
  const occurrence = t.words([16, 17])
  if (u.words([16, 17]) !== occurrence) throw u.fault([16, 17], 'segments-differ', u.words([16, 17]))
  const paid = u.amount([78, 92])
  const kind = kindOfOccurrence(occurrence, { settles: layout.settles, carriesMoney: paid > 0 })
  if (kind === null) throw t.fault([16, 17], 'unknown-occurrence', occurrence)
  if (kind === 'settled' && paid === 0) throw u.fault([78, 92], 'settled-for-nothing', occurrence)
  const creditedOn = u.day([146, 153], 'DDMMYYYY')
  const on = u.day([138, 145], 'DDMMYYYY') ?? creditedOn
  if (on === null) throw u.fault([138, 145], 'not-a-day', '')
  const reasons: readonly string[] = t.words([214, 223]).match(/.{2}/g) ?? []
  return {
    ...identityOf({
      kind,
      paid,
      occurrence,
      on,
      ourNumber: t.code(layout.ourNumber),
      document: t.words(layout.documentNumber),
    }),
    line: t.line,
    txid: txidIn(t.words([106, 130])),
    dueOn: t.day(layout.dueOn, 'DDMMYYYY'),
    nominal: t.amount(layout.nominal),
    charges: u.amount([18, 32]),
    discount: (u.amount([33, 47]) + u.amount([48, 62])) as BankMovement['discount'],
    fee: t.amount(layout.fee),
    creditedOn,
    payerName: t.words([149, 188]),
    payerTaxId: taxIdIn(t.words([134, 148]).slice(-14)),
    memo: kind === 'settled' && reasons.includes(BY_PIX) ? 'Pix' : '',
  }
}
