import { refusalCodes } from '#shared/contracts/refusal.ts'
import { UNEXPECTED, describeRefusal } from '#shared/pt-br/errors.ts'
import { describe, expect, test } from 'vitest'

describe('every refusal', () => {
  test.each(refusalCodes)('%s says something whole without any detail', (code) => {
    const sentence = describeRefusal({ code, details: {}, field: null })
    expect(sentence).toMatch(/^[A-ZÁÉÍÓÚÂÊÔÃÕÇ].*[.]$/s)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
  })
})

test('details are filled in', () => {
  expect(describeRefusal({ code: 'above-balance', details: { balance: 53_530 }, field: 'amount' })).toContain(
    'R$\u00a0535,30',
  )
  expect(describeRefusal({ code: 'locked-out', details: { seconds: 90 }, field: null })).toContain('2 min')
})

test('a fault is not blamed on the person', () =>
  expect(UNEXPECTED).toContain('Seus dados confirmados estão salvos'))
