import type { Day } from '../calendar.ts'
import type { Centavos } from '../money.ts'
import type { MatchReason } from './bank-entry.ts'
import type { BankMovement } from './bank-file.ts'

/** What of a movement says whose it is. */
export type MatchEntry = Pick<
  BankMovement,
  | 'on'
  | 'amount'
  | 'ourNumber'
  | 'documentNumber'
  | 'txid'
  | 'charges'
  | 'discount'
  | 'payerName'
  | 'payerTaxId'
  | 'memo'
>

/** What a title asked for on the day of a payment; amounts in centavos. */
export type MatchTitle = {
  receivableId: string
  customerId: string
  /** Moved to a business day (R1.14); null without a due date. */
  dueOn: Day | null
  principal: Centavos
  total: Centavos
  /** The least that settled it whole: `total`, less the discount for who pays early (K06). */
  payoff: Centavos
}

/** The open titles, as a movement may ask for them. A title that owes nothing any more is in none of the answers. */
export interface TitleBook {
  byTxid(txid: string, on: Day): MatchTitle[]
  /** The customer whose statement a txid is of; null when it is of none. */
  customerOfTxid(txid: string): string | null
  byOurNumber(ourNumber: string, on: Day): MatchTitle[]
  /** By number, or by number and instalment, both in the form of `documentCode`. */
  byDocument(code: string, on: Day): MatchTitle[]
  /** Whose principal or total, with or without the discount, was exactly the amount on that day. */
  byAmount(amount: Centavos, on: Day): MatchTitle[]
  ofCustomer(customerId: string, on: Day): MatchTitle[]
  /** Customers whom the movement names, by CPF or CNPJ or by name. */
  payersOf(entry: MatchEntry): string[]
}

/**
 * How the amount stands to what was asked on the day: all of it; the principal without its charges; less; or more,
 * of which the rest stays as credit.
 */
export const amountFits = ['exact', 'principal', 'partial', 'above'] as const
export type AmountFit = (typeof amountFits)[number]

/** Titles of one customer that a movement may have paid, and everything that says so. */
export type MatchCandidate = {
  customerId: string
  titles: MatchTitle[]
  /** Strongest first, never empty. */
  reasons: MatchReason[]
  fit: AmountFit
  /** Whether the day is within −1/+5 business days of the due date of every title. */
  inWindow: boolean
}

/**
 * Why nothing is proposed: two fit equally well, identifiers name different titles, the payer is another customer, what
 * there is proves nothing by itself, or another movement that waits has as good a claim to the title.
 */
export const matchDoubts = ['tie', 'contradiction', 'another-payer', 'weak', 'rival'] as const
export type MatchDoubt = (typeof matchDoubts)[number]

export type Match = {
  /** Strongest first. */
  candidates: MatchCandidate[]
  /** Why the first is not proposed; null when it is, or when there is none. */
  doubt: MatchDoubt | null
  /** Whether the first is proposed and beyond doubt: named by txid or nosso número, for exactly what it asked. */
  certain: boolean
}
