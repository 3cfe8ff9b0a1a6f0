import type { PaymentMeans } from '../payment.ts'
import { foldText } from '../search.ts'
import { type Reading, value } from './reading.ts'

// In this order: `crédito em conta` is a transfer, `cartão de crédito` a card.
const patterns: readonly (readonly [PaymentMeans, RegExp])[] = [
  ['pix', /\bpix\b/],
  ['cheque', /\b(cheque|chq|ch)\b/],
  ['card', /\b(cartao|card|maquin\w*|visa|master\w*|elo)\b/],
  ['boleto', /\b(boleto|bol|cobranca|carne)\b/],
  ['transfer', /\b(ted|doc|transf\w*|deposito|dep|em conta|bancari[ao])\b/],
  ['cash', /\b(dinheiro|especie|cash|caixa|din)\b/],
  ['card', /\b(credito|debito)\b/],
  ['other', /\b(outr[ao]s?|other|permuta|compensacao)\b/],
]

/** How money came, from the words people use; unknown words are `other`, with a warning. */
export function readMeans(text: string): Reading<PaymentMeans> {
  const folded = foldText(text)
  const found = patterns.find(([, pattern]) => pattern.test(folded))
  return found ? value(found[0]) : value('other', { code: 'means-unknown', suggestion: null })
}
