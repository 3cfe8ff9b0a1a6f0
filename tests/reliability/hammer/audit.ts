import type { StoreClient } from './hammer.ts'
import { instalments, today } from './inputs.ts'

/** What a profile holds, as its window sees it. */
export interface Audit {
  customers: string[]
  /** Customers that have all their titles; none may have some. */
  withTitles: string[]
  /** `customer/payment`. */
  payments: string[]
  /** Customers whose titles are neither none nor all: a command half applied. */
  halfApplied: string[]
  sequence: number
}

/** Reads everything there is through the contract. */
export async function auditAll(store: StoreClient): Promise<Audit> {
  const { sequence } = await store.status()
  const audit: Audit = { customers: [], withTitles: [], payments: [], halfApplied: [], sequence }
  for (let offset = 0; ; offset += 1000) {
    const page = { offset, limit: 1000, search: '', today, sort: 'number', descending: false } as const
    const { rows } = await store.customers.list(page)
    for (const { id } of rows) await auditOne(store, id, audit)
    if (rows.length < page.limit) return audit
  }
}

async function auditOne(store: StoreClient, customerId: string, audit: Audit): Promise<void> {
  audit.customers.push(customerId)
  const titles = await store.receivables.ofCustomer({ customerId, on: today })
  if (titles.length === instalments) audit.withTitles.push(customerId)
  else if (titles.length > 0) audit.halfApplied.push(customerId)
  for (const { payments, standing, receivable } of titles) {
    for (const payment of payments) {
      audit.payments.push(`${customerId}/${payment.id}`)
      if (standing.principal !== 0) audit.halfApplied.push(receivable.id)
    }
  }
}
