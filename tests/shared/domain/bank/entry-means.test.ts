import { meansOfEntry } from '#shared/domain/bank/entry-means.ts'
import { expect, test } from 'vitest'

test.each([
  ['PIX RECEBIDO ANA', 'pix'],
  ['LIQUIDAÇÃO DE COBRANÇA', 'boleto'],
  ['DEP CHEQUE BLOQ', 'cheque'],
  ['CIELO VENDAS CRÉDITO', 'card'],
  ['DEPÓSITO EM DINHEIRO', 'cash'],
  ['TED 341 0001 JOSE', 'transfer'],
  ['', 'transfer'],
])('%j came in by %s', (memo, means) => {
  expect(meansOfEntry({ occurrence: null, txid: null, memo })).toBe(means)
})

test('a return file is of boletos, and a txid is of Pix, whatever the memo says', () => {
  expect(meansOfEntry({ occurrence: '06', txid: null, memo: 'pix' })).toBe('boleto')
  expect(meansOfEntry({ occurrence: null, txid: 'T1', memo: 'transferência' })).toBe('pix')
})
