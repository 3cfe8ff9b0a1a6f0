import type { ReceiptMeans } from '../payment.ts'
import { foldText } from '../search.ts'
import type { BankMovement } from './bank-file.ts'

const words: readonly [RegExp, ReceiptMeans][] = [
  [/\bpix\b/, 'pix'],
  [/\b(boletos?|cobranca|titulos?|liquidacao)\b/, 'boleto'],
  [/\b(cheques?|chq|compensacao)\b/, 'cheque'],
  [/\b(cartao|cartoes|cielo|rede|getnet|stone|vendas)\b/, 'card'],
  [/\b(dinheiro|especie)\b/, 'cash'],
]

/** How the money came in: by boleto in return files, in statements by the bank's words, else by transfer. */
export function meansOfEntry({
  occurrence,
  txid,
  memo,
}: Pick<BankMovement, 'occurrence' | 'txid' | 'memo'>): ReceiptMeans {
  if (occurrence !== null) return 'boleto'
  if (txid !== null) return 'pix'
  const said = foldText(memo)
  return words.find(([pattern]) => pattern.test(said))?.[1] ?? 'transfer'
}
