import type { CreditProfile } from './credit-profile.ts'
import type { CreditStanding } from './credit-standing.ts'
import type { Centavos } from './money.ts'
import type { PriceTable, Service } from './service.ts'

/** What a customer pays for a piece of a service today, in centavos, and why. */
export type CustomerPrice = { price: Centavos; table: PriceTable; agreed: boolean }

/**
 * The price of the customer's table (E23), or the one agreed with him alone where that is lower: who lost the benefit
 * pays by the table.
 */
export function customerPrice(
  { id, prices }: Pick<Service, 'id' | 'prices'>,
  { priceTable: table, lost }: Pick<CreditStanding, 'priceTable' | 'lost'>,
  { agreedPrices }: Pick<CreditProfile, 'agreedPrices'>,
): CustomerPrice {
  const byTable = prices[table]
  const agreed = agreedPrices[id]
  const lostIt = lost.some(({ benefit }) => benefit === 'agreed-prices')
  if (agreed === undefined || lostIt || agreed >= byTable) return { price: byTable, table, agreed: false }
  return { price: agreed, table, agreed: true }
}
