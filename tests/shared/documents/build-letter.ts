import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS, lateFee, lateInterest } from '#shared/domain/charges.ts'
import type { Letter, LetterLine } from '#shared/domain/letter.ts'
import { type Centavos, centavos, sum, ZERO } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { buildCustomer, buildLaboratory, uuidOf } from '#tests/support/build.ts'

export const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** A title of a letter, overdue by `daysLate` on the letter's day and charged by the house's terms. */
export function buildLine(on: Day, index: number, daysLate: number, amount: Centavos): LetterLine {
  const fee = daysLate > 0 ? lateFee(amount, DEFAULT_CHARGE_TERMS) : ZERO
  const interest = daysLate > 0 ? lateInterest(amount, daysLate, DEFAULT_CHARGE_TERMS) : ZERO
  return {
    receivableId: uuidOf(2, index),
    title: index % 3 === 0 ? `${1000 + index} · 2/3` : String(1000 + index),
    description: [
      'OS 4412, coroa em zircônia',
      'OS 4519, 3 elementos em porcelana',
      'Fechamento de setembro',
    ][index % 3]!,
    issuedOn: addDays(on, -daysLate - 20),
    dueOn: addDays(on, daysLate > 0 ? -daysLate : 2),
    daysLate,
    originalAmount: amount,
    principal: amount,
    lateFee: fee,
    lateInterest: interest,
    total: sum([amount, fee, interest]),
  }
}

/** An issued letter of so many titles with a Pix; overrides win, and the totals follow the lines. */
export function buildLetter(overrides: Partial<Letter> & { titles?: number } = {}): Letter {
  const { titles = 3, ...fields } = overrides
  const on = fields.on ?? day('2026-11-22')
  const creditor = fields.creditor ?? buildLaboratory()
  const customer = buildCustomer({ number: 17 })
  const late = fields.tone === 'reminder' ? 0 : 12
  const lines =
    fields.lines ??
    Array.from({ length: titles }, (_, index) =>
      buildLine(on, index, late === 0 ? 0 : late + index * 3, centavos(35_000 + index * 12_345)),
    )
  const total = sum(lines.map((line) => line.total))
  const txid = 'CC2026000123'
  const payload = creditor.pix && pixPayload({ account: creditor.pix, amount: total, txid })
  return {
    id: uuidOf(4, 1),
    number: 'CC-2026-000123',
    tone: 'firm',
    on,
    replyBy: fields.tone === 'reminder' ? null : addDays(on, 8),
    creditor,
    debtor: {
      customerId: customer.id,
      number: customer.number,
      name: customer.name,
      taxId: customer.taxId,
      address: customer.address,
    },
    lines,
    terms: DEFAULT_CHARGE_TERMS,
    principal: sum(lines.map((line) => line.principal)),
    lateFee: sum(lines.map((line) => line.lateFee)),
    lateInterest: sum(lines.map((line) => line.lateInterest)),
    total,
    pix: typeof payload === 'string' ? { payload, txid } : null,
    hash: HASH,
    ...fields,
  }
}
