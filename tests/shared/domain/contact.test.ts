import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { formatPhone, formatZip, normalizePhone, phoneSchema, zipSchema } from '#shared/domain/contact.ts'

/** The 67 area codes of R4.3, as the rule writes them. */
const RANGES = '11-19 21 22 24 27 28 31-35 37 38 41-49 51 53-55 61-69 71 73-75 77 79 81-89 91-99'
const AREA_CODES = RANGES.split(' ').flatMap((range) => {
  const [from, to = from] = range.split('-').map(Number)
  return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index)
})

describe('phones', () => {
  test.each([
    ['(11) 98765-4321', '+5511987654321'],
    ['11987654321', '+5511987654321'],
    ['+55 11 98765-4321', '+5511987654321'],
    ['5511987654321', '+5511987654321'],
    ['011 98765 4321', '+5511987654321'],
    ['(11) 3333-4444', '+551133334444'],
    // Area code 55, in Rio Grande do Sul, is not the country's.
    ['(55) 99999-8888', '+5555999998888'],
    ['55 3222-1111', '+555532221111'],
    ['+55 55 3222-1111', '+555532221111'],
  ])('%s is %s', (text, normal) => {
    expect(normalizePhone(text)).toBe(normal)
    expect(phoneSchema.parse(text)).toBe(normal)
  })

  test.each([
    '(11) 8765-4321',
    '11 6765-4321',
    '98765-4321',
    '(20) 98765-4321',
    '(11) 98765-432',
    'ramal 12',
    '',
  ])('%s is none', (text) => {
    expect(normalizePhone(text)).toBeNull()
    expect(phoneSchema.safeParse(text).success).toBe(false)
  })

  test('the area codes are the 67 of R4.3', () => {
    expect(AREA_CODES).toHaveLength(67)
    const accepted = Array.from({ length: 100 }, (_, code) => code).filter((code) =>
      normalizePhone(`${String(code).padStart(2, '0')}987654321`),
    )
    expect(accepted).toEqual(AREA_CODES)
  })

  test.prop([fc.constantFrom(...AREA_CODES), fc.stringMatching(/^(9\d{8}|[2-5]\d{7})$/)])(
    'what is shown reads back the same, with or without the country',
    (areaCode, number) => {
      const normal = `+55${areaCode}${number}`
      expect(normalizePhone(formatPhone(normal))).toBe(normal)
      expect(normalizePhone(normal)).toBe(normal)
    },
  )
})

test('a postal code is eight digits', () => {
  expect(zipSchema.parse('01310-100')).toBe('01310100')
  expect(formatZip('01310100')).toBe('01310-100')
  expect(zipSchema.safeParse('1310-100').success).toBe(false)
})
