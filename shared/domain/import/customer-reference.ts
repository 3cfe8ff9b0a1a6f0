import { foldText } from '../search.ts'
import type { CustomerReference } from './import.ts'
import type { RowCheck } from './row-check.ts'

/** How the row names its customer; null members are not in the file or empty. */
export function readCustomerReference(row: RowCheck): CustomerReference {
  return {
    taxId: row.taxId('customerTaxId'),
    externalCode: row.text('customerCode', { most: 60 }),
    name: row.text('customerName', { most: 120 }),
  }
}

/** One text for one customer, as far as the file tells. */
export function referenceKey({ taxId, externalCode, name }: CustomerReference): string {
  if (taxId) return `d:${taxId}`
  return externalCode ? `c:${externalCode}` : `n:${foldText(name ?? '')}`
}
