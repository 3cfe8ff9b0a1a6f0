import { convertNumberToWords } from '@brazilian-utils/brazilian-utils/convert-number-to-words'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Centavos, centavos, LARGEST_AMOUNT } from '#shared/domain/money.ts'
import { amountInWords } from '#shared/domain/words.ts'

describe('amounts in words (§ 3.10)', () => {
  test.each([
    [0, 'zero reais'],
    [1, 'um centavo'],
    [2, 'dois centavos'],
    [100, 'um real'],
    [101, 'um real e um centavo'],
    [115, 'um real e quinze centavos'],
    [1999, 'dezenove reais e noventa e nove centavos'],
    [10_000, 'cem reais'],
    [10_100, 'cento e um reais'],
    [100_000, 'mil reais'],
    [100_100, 'mil e um reais'],
    [110_000, 'mil e cem reais'],
    [123_456, 'mil duzentos e trinta e quatro reais e cinquenta e seis centavos'],
    [200_000_000, 'dois milhões de reais'],
    [100_000_000, 'um milhão de reais'],
    [LARGEST_AMOUNT, 'um bilhão de reais'],
  ])('%i', (amount, words) => {
    expect(amountInWords(centavos(amount))).toBe(words)
  })

  // The library takes reais, a binary fraction: no centavo may be lost on the way.
  test.prop([fc.integer({ min: 2, max: LARGEST_AMOUNT / 100 - 1 }), fc.integer({ min: 2, max: 99 })], {
    numRuns: 3000,
  })('say every centavo', (reais, cents) => {
    const words = amountInWords((reais * 100 + cents) as Centavos)
    expect(words.endsWith(` e ${convertNumberToWords(cents)} centavos`)).toBe(true)
    expect(words.startsWith(convertNumberToWords(reais))).toBe(true)
  })

  test('say every centavo of the first two thousand reais', () => {
    for (let amount = 200; amount < 200_000; amount++) {
      const cents = amount % 100
      const expected =
        cents === 0 ? 'reais' : `${convertNumberToWords(cents)} centavo${cents === 1 ? '' : 's'}`
      if (!amountInWords(amount as Centavos).endsWith(expected)) expect.fail(`${amount}`)
    }
  })
})
