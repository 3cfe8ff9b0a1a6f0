import { readCmc7 } from '#shared/domain/cmc7.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

// Bank 341, agency 0123, compensation 018, cheque 850001, type 5, account 456789. Check digits by hand, from the right:
// 3410123 → 6+2+2+0+2+4+6 = 22 → 8; 0188500015 → 1+1+0+0+0+5+7+8+2+0 = 24 → 6; 0000456789 → 9+8+5+6+1+4 = 33 → 7.
const GOOD = '<34101236<0188500015>800004567897:'

describe('a CMC-7', () => {
  test('is read with its marks or without', () => {
    const read = { bank: '341', agency: '0123', number: '850001', account: '456789' }
    expect(readCmc7(GOOD)).toMatchObject(read)
    expect(readCmc7(GOOD.replaceAll(/\D/g, ''))).toMatchObject(read)
  })

  test('needs its thirty digits', () => {
    for (const text of ['', '3410123', `${GOOD}1`]) expect(readCmc7(text)).toEqual({ refusal: 'cmc7-length' })
  })

  test.prop([fc.integer({ min: 0, max: 29 }), fc.integer({ min: 1, max: 9 })])(
    'with one digit wrong is refused, and says in which group',
    (at, by) => {
      const digits = GOOD.replaceAll(/\D/g, '')
      const wrong = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
      // The check digit of a group stands in another one.
      const group = at < 7 || at === 18 ? 1 : at < 18 ? 2 : 3
      expect(readCmc7(wrong)).toEqual({ refusal: 'cmc7-digit', group })
    },
  )
})
