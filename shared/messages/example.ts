import { addDays, type Day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { LetterLine } from '#shared/domain/letter.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { messageExample as say } from '#shared/pt-br/message-fields.ts'
import type { MessageFacts } from './message-facts.ts'

const ID = '00000000-0000-7000-8000-000000000000'

function line(title: string, dueOn: Day, principal: number, charges: number): LetterLine {
  return {
    receivableId: ID,
    title,
    description: '',
    issuedOn: addDays(dueOn, -20),
    dueOn,
    daysLate: 12,
    originalAmount: centavos(principal),
    principal: centavos(principal),
    lateFee: centavos(charges),
    lateInterest: centavos(0),
    total: centavos(principal + charges),
  }
}

/** Invented facts, so that whoever edits a text sees every field filled in. */
export function exampleFacts(laboratory: Laboratory, on: Day): MessageFacts {
  const lines = [
    line('1024 · 2/3', addDays(on, -12), 48_000, 960),
    line('1031', addDays(on, -5), 25_000, 500),
  ]
  const total = sum(lines.map((one) => one.total))
  const payload = laboratory.pix && pixPayload({ account: laboratory.pix, amount: total, txid: 'EXEMPLO' })
  return {
    on,
    minute: null,
    laboratory,
    customer: { name: say.customer, tradeName: null, kind: 'dentist' },
    letter: {
      id: ID,
      number: null,
      tone: 'firm',
      on,
      replyBy: addDays(on, 7),
      creditor: laboratory,
      debtor: { customerId: ID, number: 1, name: say.customer, taxId: null, address: null },
      lines,
      terms: DEFAULT_CHARGE_TERMS,
      principal: sum(lines.map((one) => one.principal)),
      lateFee: sum(lines.map((one) => one.lateFee)),
      lateInterest: centavos(0),
      total,
      pix: typeof payload === 'string' ? { payload, txid: 'EXEMPLO' } : null,
      hash: null,
    },
    next: { on: addDays(on, 18), total: centavos(31_000) },
    promise: { on: addDays(on, 3), amount: centavos(40_000) },
    agreement: {
      number: 'AC-2026-000007',
      total: centavos(70_000),
      instalments: 3,
      first: { on: addDays(on, 5), amount: centavos(24_000) },
      next: { number: 2, on: addDays(on, 35), amount: centavos(23_000) },
      validUntil: addDays(on, 10),
    },
    payment: { on, amount: centavos(48_960) },
    comeback: { policy: DEFAULT_PAYMENT_POLICIES[1]!, cause: 'cost-first' },
    earned: [
      { kind: 'term', policy: DEFAULT_PAYMENT_POLICIES[2]!.name },
      { kind: 'early-discount', basisPoints: 300, daysBefore: 10 },
    ],
    attendant: say.attendant,
    answers: { texto: say.text },
  }
}
