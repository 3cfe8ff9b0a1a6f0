import type { BankCalendar, Day } from '#shared/domain/calendar.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { PublishedPolicy } from '#shared/domain/credit-policy.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import type { PaperEntry } from '#shared/domain/paper.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { Registration } from '#shared/domain/registration.ts'
import type { Service } from '#shared/domain/service.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import type { Standing } from '#shared/domain/standing.ts'

/** A title with what came in on it and what it owes on the day. */
export type PaperTitle = {
  receivable: Receivable
  payments: Payment[]
  standing: Standing
  /** What of it may be claimed, where a part is contested; left out when nothing is. */
  claimable?: Standing | undefined
  /** Not demanded on the day: it prescribed, was given up, or waits for an answer of the house (R2.18, I10, R10.3). */
  rests?: boolean | undefined
}

/** Everything a paper may say of the customer it is made out to, as the ledger has it on the day. */
export type PaperCustomer = {
  customer: Customer
  /** Null when nothing was filled in. */
  registration: Registration | null
  /** Every title that was not cancelled, paid ones too, by due date. */
  titles: readonly PaperTitle[]
  /** Every order that was not cancelled, newest first. */
  orders: readonly Order[]
  /** The limit granted, in centavos, whatever delays froze of it; 0 before an analysis. */
  grantedLimit: Centavos
  /** Class and table of prices of the day. */
  standing: CreditStanding
  /** The contract in force on the day; null when there is none. */
  contract: PaperEntry | null
}

/** What was agreed on a debt, in centavos; its instalments add up to the net amount and its interest. */
export type Agreed = {
  gross: Centavos
  discount: Centavos
  net: Centavos
  /** Interest of the plan and its rate a month, in basis points. */
  interest: Centavos
  rateBasisPoints: number
  /** How it is paid, in words; empty where a person types it. */
  means: string
  instalments: readonly { dueOn: Day; amount: Centavos }[]
}

/** Everything a paper is made from: the same facts and text give the same paper. */
export type PaperFacts = {
  on: Day
  laboratory: Laboratory
  /** Null for the house's own papers. */
  customer: PaperCustomer | null
  /** What the house stands for, a line each: the subtitles of *Nossos princípios* in force (E28). */
  principles: readonly string[]
  /** The catalogue, work in use only, by code. */
  services: readonly Service[]
  terms: ChargeTerms
  calendar: BankCalendar
  policy: PublishedPolicy
  /** The collection policy of the customer on the day; of everyone, in a paper of the house. */
  dunning: Pick<DunningPolicy, 'name' | 'version' | 'steps'>
  /** What a person typed for this paper that no ledger knows, by the key of the field. */
  answers: Readonly<Record<string, string>>
  /** What an agreement says of the debt it is the term of; left out where the answers say it. */
  agreed?: Agreed
  /** The way back that was agreed on with the customer (E21); null or left out without one. */
  plan?: Pick<RecoveryPlan, 'startedOn' | 'upfrontOrders' | 'costEntryOrders' | 'relapseAfterDays'> | null
  /** For a Pix code that pays what the customer owes; empty without a customer. */
  txid: string
}
