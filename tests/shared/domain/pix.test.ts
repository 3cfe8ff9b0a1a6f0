import { getPixPayloadInfo } from '@brazilian-utils/brazilian-utils/get-pix-payload-info'
import { isValidPixPayload } from '@brazilian-utils/brazilian-utils/is-valid-pix-payload'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { PixAccount } from '#shared/domain/laboratory.ts'
import { type Centavos, centavos, LARGEST_AMOUNT } from '#shared/domain/money.ts'
import { normalizePixKey, pixPayload, txidFor } from '#shared/domain/pix.ts'

/** CRC-16/CCITT-FALSE, bit by bit: polynomial 0x1021, from 0xFFFF (§ 6). */
function crc16(text: string): string {
  let crc = 0xffff
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}

/** The fields of a code, in order, read by their lengths alone. */
function fields(text: string): [id: string, value: string][] {
  const found: [string, string][] = []
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4))
    found.push([text.slice(at, at + 2), text.slice(at + 4, at + 4 + length)])
    at += 4 + length
  }
  return found
}

const EVP = '123e4567-e12b-12d1-a456-426655440000'
/** Strings printed in the central bank's manuals. */
const OFFICIAL = [
  `00020126580014br.gov.bcb.pix0136${EVP}5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D`,
  '00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd4415204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***630464E4',
  `00020104141234567890123426580014BR.GOV.BCB.PIX0136${EVP}27300012BR.COM.OUTRO011001234567895204000053039865406123.455802BR5917NOME DO RECEBEDOR6008BRASILIA61087007490062190515RP12345678-201980390012BR.COM.OUTRO01190123.ABCD.3456.WXYZ6304AD38`,
]

const ACCOUNT: PixAccount = { key: EVP, name: 'Fulano de Tal', city: 'BRASILIA' }
const made = (change: Partial<Parameters<typeof pixPayload>[0]> = {}) =>
  pixPayload({ account: ACCOUNT, amount: centavos(12_345), txid: 'CC1', ...change })

describe('the check of the tests', () => {
  test('is the published CRC', () => {
    expect(crc16('123456789')).toBe('29B1')
    for (const text of OFFICIAL) expect(crc16(text.slice(0, -4))).toBe(text.slice(-4))
  })
})

describe('a Pix code', () => {
  test('differs from the manual only by amount and transaction', () => {
    const text = made()
    if (typeof text !== 'string') expect.fail(text.refusal)
    const amount = fields(text).filter(([id]) => id === '54')
    expect(amount).toEqual([['54', '123.45']])
    const asPrinted = text.slice(0, -8).replace('5406123.45', '').replace('62070503CC1', '62070503***')
    expect(asPrinted).toBe(OFFICIAL[0]!.slice(0, -8))
    expect(text.slice(-8)).toBe(`6304${crc16(text.slice(0, -4))}`)
  })

  const anyAccount = fc.record({
    key: fc.constantFrom(EVP, '12ABC34501DE35', '52998224725', '+5511987654321', 'contato@example.com'),
    name: fc.constantFrom('Laboratório São João de Próteses Odontológicas Ltda', 'Zoé', 'A & B', 'Ñandú 3'),
    city: fc.constantFrom('São José do Rio Preto', "Santa Bárbara d'Oeste", 'Itu'),
  })
  const anyAmount = fc.oneof(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.integer({ min: 1, max: LARGEST_AMOUNT }),
  )
  const anyTxid = fc.stringMatching(/^[A-Za-z0-9]{1,25}$/)

  test.prop(
    [
      anyAccount,
      anyAmount,
      anyTxid,
      fc.option(fc.constantFrom('Títulos 1024 · 2/3', ''), { nil: undefined }),
    ],
    {
      numRuns: 1000,
    },
  )('reads back to what was asked, with the right CRC and lengths', (account, amount, txid, description) => {
    const text = pixPayload({
      account,
      amount: amount as Centavos,
      txid,
      ...(description ? { description } : {}),
    })
    if (typeof text !== 'string') expect.fail(text.refusal)
    expect(isValidPixPayload(text)).toBe(true)
    expect(crc16(text.slice(0, -4))).toBe(text.slice(-4))
    expect(text).toMatch(/^[\x20-\x7e]+$/)
    const info = getPixPayloadInfo(text)
    expect(info).toMatchObject({ key: account.key, txid, pointOfInitiation: 'static' })
    const byId = new Map(fields(text))
    const reais = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
    expect(byId.get('54')).toBe(reais)
    expect(reais.length).toBeLessThanOrEqual(13)
    expect(byId.get('59')!.length).toBeLessThanOrEqual(25)
    expect(byId.get('60')!.length).toBeLessThanOrEqual(15)
    expect([...byId.keys()]).toEqual(['00', '26', '52', '53', '54', '58', '59', '60', '62', '63'])
  })

  test('folds and cuts name and city (R6.1)', () => {
    const account = { ...ACCOUNT, name: 'Laboratório São João da Boa Vista', city: 'São José do Rio Preto' }
    const byId = new Map(fields(made({ account }) as string))
    expect(byId.get('59')).toBe('Laboratorio Sao Joao da B')
    expect(byId.get('60')).toBe('Sao Jose do Rio')
  })

  test.each([
    [{ account: { ...ACCOUNT, key: '12345678900' } }, 'pix-key'],
    [{ account: { ...ACCOUNT, name: 'こ' } }, 'pix-name'],
    [{ account: { ...ACCOUNT, city: '  ' } }, 'pix-city'],
    [{ amount: 0 as Centavos }, 'pix-amount'],
    [{ amount: 1.5 as Centavos }, 'pix-amount'],
    [{ amount: (LARGEST_AMOUNT + 1) as Centavos }, 'pix-amount'],
    [{ txid: '' }, 'pix-txid'],
    [{ txid: 'CC-1' }, 'pix-txid'],
    [{ txid: 'A'.repeat(26) }, 'pix-txid'],
  ])('refuses %j with %s', (change, refusal) => {
    expect(made(change)).toEqual({ refusal })
  })
})

describe('Pix keys (R6.2)', () => {
  test.each([
    ['529.982.247-25', 'cpf', '52998224725'],
    ['12.abc.345/01de-35', 'cnpj', '12ABC34501DE35'],
    ['11.222.333/0001-81', 'cnpj', '11222333000181'],
    ['(11) 98765-4321', 'phone', '+5511987654321'],
    ['+55 51 99825-9765', 'phone', '+5551998259765'],
    [' Contato@Example.COM ', 'email', 'contato@example.com'],
    [EVP.toUpperCase(), 'evp', EVP],
  ])('%s is a %s, %s', (text, kind, key) => {
    expect(normalizePixKey(text)).toEqual({ kind, key })
  })

  test('eleven digits that are a CPF and a mobile phone are asked about', () => {
    expect(normalizePixKey('51998259765')).toEqual({
      ambiguous: [
        { kind: 'cpf', key: '51998259765' },
        { kind: 'phone', key: '+5551998259765' },
      ],
    })
    expect(normalizePixKey(' 51998259765 ')).toHaveProperty('ambiguous')
    // With a trunk zero it may be a CPF and a landline, which is no key.
    expect(normalizePixKey('01133330053')).toEqual({ kind: 'cpf', key: '01133330053' })
    // Written as one of them, it is no question.
    expect(normalizePixKey('519.982.597-65')).toEqual({ kind: 'cpf', key: '51998259765' })
    expect(normalizePixKey('(51) 99825-9765')).toEqual({ kind: 'phone', key: '+5551998259765' })
  })

  test.each(['', '(11) 3333-4444', '111.111.111-11', 'contato@', 'qualquer coisa', '12ABC34501DE36'])(
    '%s is no key',
    (text) => {
      expect(normalizePixKey(text)).toEqual({ refusal: 'pix-key' })
    },
  )
})

describe('transaction ids', () => {
  test('are the prefix and the number in base 36', () => {
    expect(txidFor('CC', 123)).toBe('CC3F')
    expect(txidFor('', 0)).toBe('0')
    expect(txidFor('T', 'ff')).toBe('T73')
  })

  test.prop([fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })])('give the number back', (count) => {
    expect(Number.parseInt(txidFor('CC', count).slice(2), 36)).toBe(count)
  })

  test.prop([fc.uuid(), fc.stringMatching(/^[A-Z]{0,10}$/)])('of a uuid fit a code', (uuid, prefix) => {
    const txid = txidFor(prefix, uuid)
    expect(txid).toMatch(/^[A-Z0-9]{1,25}$/)
    expect(txid.startsWith(prefix)).toBe(true)
    expect(txidFor(prefix, uuid.toUpperCase())).toBe(txid)
  })

  test('refuse what is no prefix or number', () => {
    expect(() => txidFor('C-', 1)).toThrow(RangeError)
    expect(() => txidFor('ABCDEFGHIJK', 1)).toThrow(RangeError)
    expect(() => txidFor('C', -1)).toThrow(RangeError)
    expect(() => txidFor('C', 'xyz')).toThrow(RangeError)
  })
})
