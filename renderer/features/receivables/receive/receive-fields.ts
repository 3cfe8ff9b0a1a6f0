import { type ReceiptAsked, receiptAskedSchema } from '#shared/contracts/receipts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { ReceiptMeans } from '#shared/domain/payment.ts'

/** Money over the titles of a customer, or before there is any (`advance`); by his credit (`credit`). */
export type Receiving = 'titles' | 'advance' | 'credit'

/** What the form of a receipt over many titles holds. */
export type ReceiveFields = {
  paidOn: Day | null
  amount: Centavos | null
  means: ReceiptMeans
  order: ReceiptAsked['order']
  charges: ReceiptAsked['charges']
  leftover: ReceiptAsked['leftover']
  note: string
  /** Parts typed for titles, by title: null or zero leaves it out. What is not here is distributed, oldest due first. */
  parts: Record<string, Centavos | null>
}

/** The contract's input but what the plan on the screen says of the titles. */
export const receiveSchema = receiptAskedSchema.omit({ customerId: true, titles: true })

/** A receipt that follows the law and forgets nothing, until somebody says otherwise. */
export function newReceipt(paidOn: Day, amount: Centavos | null): ReceiveFields {
  return {
    paidOn,
    amount,
    means: 'pix',
    order: 'legal',
    charges: 'charge',
    leftover: 'credit',
    note: '',
    parts: {},
  }
}
