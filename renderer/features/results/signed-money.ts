import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'

/** An amount that may be below zero, in centavos. */
export function signedMoney(amount: number): string {
  return amount < 0 ? `−${formatMoney(centavos(-amount))}` : formatMoney(centavos(amount))
}
