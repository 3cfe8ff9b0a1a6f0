import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { formatTaxId, isCnpj, isCpf, normalizeTaxId, taxIdSchema } from '#shared/domain/tax-id.ts'
import { generateCnpj, generateCpf } from '#tests/support/generate-ledger.ts'
import { seededRandom } from '#tests/support/random.ts'

const accepts = (text: string) => taxIdSchema.safeParse(text).success
const anySeed = fc.integer({ min: 1, max: 2 ** 31 - 1 })
const anyCpf = anySeed.map((seed) => generateCpf(seededRandom(seed)))
const anyCnpj = anySeed.map((seed) => generateCnpj(seededRandom(seed)))

describe('CPF and CNPJ', () => {
  test('the official alphanumeric example is valid, masked, bare and in lower case (R4.2)', () => {
    for (const text of ['12.ABC.345/01DE-35', '12ABC34501DE35', '12.abc.345/01de-35']) {
      expect(isCnpj(text)).toBe(true)
      expect(taxIdSchema.parse(text)).toBe('12ABC34501DE35')
    }
    expect(isCnpj('12.ABC.345/01DE-36')).toBe(false)
    expect(isCnpj('12.ABC.345/01DE-3A')).toBe(false)
    expect(isCpf('12ABC34501DE35')).toBe(false)
  })

  test.each(['11.222.333/0001-81', '00.000.000/0001-91', '529.982.247-25', '00000000191'])(
    '%s is valid',
    (text) => {
      expect(accepts(text)).toBe(true)
    },
  )

  test.each([
    '111.111.111-11',
    '00000000000',
    '00000000000000',
    '11.222.333/0001-82',
    '529.982.247-24',
    '5299822472',
    '529982247255',
    '12ABC34501DE350',
    'abc.def.ghi-jk',
    '',
  ])('%s is not', (text) => {
    expect(accepts(text)).toBe(false)
  })

  test.prop([anyCpf])('every CPF by the rule is accepted, and its mask comes off again', (cpf) => {
    expect(isCpf(cpf)).toBe(true)
    expect(isCnpj(cpf)).toBe(false)
    expect(formatTaxId(cpf)).toMatch(/^\d{3}\.\d{3}\.\d{3}-\d{2}$/)
    expect(normalizeTaxId(formatTaxId(cpf))).toBe(cpf)
  })

  test.prop([anyCnpj])('every CNPJ by the rule is accepted, and its mask comes off again', (cnpj) => {
    expect(isCnpj(cnpj)).toBe(true)
    expect(isCpf(cnpj)).toBe(false)
    expect(formatTaxId(cnpj)).toMatch(/^[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}$/)
    expect(taxIdSchema.parse(formatTaxId(cnpj).toLowerCase())).toBe(cnpj)
  })

  test.prop([fc.oneof(anyCpf, anyCnpj), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 })])(
    'one wrong check digit is refused',
    (text, position, shift) => {
      const last = text.length - 1 - (position % 2)
      const wrong = (Number(text[last]) + shift) % 10
      expect(accepts(text.slice(0, last) + String(wrong) + text.slice(last + 1))).toBe(false)
    },
  )
})
