import { convertCurrencyToWords } from '@brazilian-utils/brazilian-utils/convert-currency-to-words'
import type { Centavos } from './money.ts'

/** An amount in Portuguese words, as receipts and promissory notes need it (§ 3.10): `mil e um reais`. */
export function amountInWords(amount: Centavos): string {
  return convertCurrencyToWords(amount / 100)
}
