import type { Boleto } from './boleto.ts'
import type { Centavos } from './money.ts'
import type { Standing } from './standing.ts'

/** What of a boleto says what it asks for. */
export type BoletoAsks = Pick<Boleto, 'line' | 'amount'>

type Owing = { title: { amount: Centavos }; standing: Pick<Standing, 'principal' | 'total'> }

/**
 * Whether who pays the boleto pays no more than is owed of its title: as long as nothing of it was paid, or when it asks
 * for what is left, with or without the charges of the day. With any other, what was paid would be asked for again.
 */
export function asksForJust({ amount }: BoletoAsks, { title, standing }: Owing): boolean {
  const { principal, total } = standing
  return principal === title.amount || amount === principal || amount === total
}
