import type { BankFileContent, BankMovement } from '#shared/domain/bank/bank-file.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'

/** A credit of a statement, unless said otherwise. */
export function movement(
  given: Partial<Omit<BankMovement, 'amount' | 'charges' | 'on'>> & {
    amount: number
    charges?: number
    on?: string
  },
): BankMovement {
  return {
    kind: 'credit',
    line: 1,
    key: `fitid-${given.amount}`,
    occurrence: null,
    ourNumber: null,
    documentNumber: null,
    txid: null,
    dueOn: null,
    nominal: null,
    discount: centavos(0),
    fee: centavos(0),
    creditedOn: null,
    payerName: '',
    payerTaxId: null,
    memo: '',
    ...given,
    on: day(given.on ?? '2026-11-20'),
    amount: centavos(given.amount),
    charges: centavos(given.charges ?? 0),
  }
}

/** A statement of an account at Itaú with these movements. */
export function bankFileOf(movements: BankMovement[], given: Partial<BankFileContent> = {}): BankFileContent {
  return {
    format: 'ofx',
    bank: '341',
    layout: 'Itaú',
    agency: '0123',
    account: '45678-9',
    companyTaxId: null,
    companyName: '',
    fileNumber: null,
    createdOn: null,
    from: day('2026-11-01'),
    to: day('2026-11-21'),
    balance: null,
    movements: movements.map((row, at) => ({ ...row, line: at + 1 })),
    issues: [],
    ...given,
  }
}
