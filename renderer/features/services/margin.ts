import { divideRounded } from '#shared/domain/money.ts'

/** What is left of a price after its cost, in basis points of the price; negative below cost. Prices are positive. */
export function marginOf(price: number, cost: number): number {
  return divideRounded((price - cost) * 10_000, price, 'half-up')
}
