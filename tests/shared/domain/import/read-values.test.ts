import { splitAddress } from '#shared/domain/import/read-address.ts'
import { readEmail, readPhone, readState, readZip } from '#shared/domain/import/read-contact.ts'
import { readInstalment, splitTitleNumber } from '#shared/domain/import/read-instalment.ts'
import { readMeans } from '#shared/domain/import/read-means.ts'
import { readTaxId } from '#shared/domain/import/read-tax-id.ts'
import { readText, repairMojibake } from '#shared/domain/import/read-text.ts'
import type { Reading } from '#shared/domain/import/reading.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const show = (reading: Reading<string | object>) => {
  if (reading.kind === 'blank') return 'blank'
  if (reading.kind === 'refused') return reading.code
  const text = typeof reading.value === 'object' ? JSON.stringify(reading.value) : reading.value
  return reading.warning ? `${text} (${reading.warning.code} ${reading.warning.suggestion ?? ''})` : text
}

describe('documents', () => {
  it.each([
    ['529.982.247-25', '52998224725'],
    ['52998224725', '52998224725'],
    [52_998_224_725, '52998224725'],
    ['11.222.333/0001-81', '11222333000181'],
    ['12.abc.345/01de-35', '12ABC34501DE35'],
    [191, 'tax-id'],
    ['191000', 'tax-id'],
    ['529.982.247-26', 'tax-id'],
    ['11.222.333/0001-82', 'tax-id'],
    ['111.111.111-11', 'tax-id'],
    ['1,12224E+13', 'tax-id'],
    ['1.12E+13', 'tax-id'],
    ['000.000.000-00', 'blank'],
    ['ISENTO', 'blank'],
    ['', 'blank'],
    ['1234567890', '01234567890 (tax-id-lost-zeros 012.345.678-90)'],
    [1_234_567_890, '01234567890 (tax-id-lost-zeros 012.345.678-90)'],
    [191_000_000_000_1, 'tax-id'],
    ['Dr. João', 'tax-id'],
  ])('%s is %s', (cell, expected) => {
    expect(show(readTaxId(cell))).toBe(expected)
  })
  it('puts the lost zero of a CNPJ back', () => {
    // 01.234.567/0001-95
    expect(show(readTaxId('1234567000195'))).toBe('01234567000195 (tax-id-lost-zeros 01.234.567/0001-95)')
  })
})

describe('contacts', () => {
  it.each([
    ['(11) 98765-4321', '+5511987654321'],
    ['11 3333-4444', '+551133334444'],
    ['+55 11 98765-4321', '+5511987654321'],
    ['011987654321', '+5511987654321'],
    ['98765-4321 / (11) 98765-4321', '+5511987654321'],
    ['98765-4321', 'phone'],
    ['(00) 98765-4321', 'phone'],
    ['-', 'blank'],
  ])('phone %s is %s', (text, expected) => {
    expect(show(readPhone(text))).toBe(expected)
  })
  it.each([
    ['ana@example.com', 'ana@example.com'],
    ['ana@example.com; bia@example.com', 'ana@example.com'],
    ['ana@', 'email'],
    ['não tem', 'email'],
    ['', 'blank'],
  ])('e-mail %s is %s', (text, expected) => {
    expect(show(readEmail(text))).toBe(expected)
  })
  it.each([
    ['01310-100', '01310100'],
    ['1310100', '01310100 (zip 01310-100)'],
    ['13.010-000', '13010000'],
    ['123', 'zip'],
  ])('zip %s is %s', (text, expected) => {
    expect(show(readZip(text))).toBe(expected)
  })
  it.each([
    ['sp', 'SP'],
    ['São Paulo', 'SP'],
    ['MATO GROSSO DO SUL', 'MS'],
    ['XX', 'state'],
  ])('state %s is %s', (text, expected) => {
    expect(show(readState(text))).toBe(expected)
  })
})

describe('addresses on one line', () => {
  it.each([
    [
      'Rua das Flores, 123, sala 4 - Centro - São Paulo/SP - 01310-100',
      ['Rua das Flores', '123', 'sala 4', 'Centro', 'São Paulo', 'SP', '01310-100'],
    ],
    [
      'Av. Paulista, 1000 - Bela Vista, São Paulo - SP, 01310-100',
      ['Av. Paulista', '1000', '', 'Bela Vista', 'São Paulo', 'SP', '01310-100'],
    ],
    ['Rua A 12 - Campinas/SP CEP: 13010000', ['Rua A', '12', '', '', 'Campinas', 'SP', '13010000']],
    ['Rua B, s/n, Centro, Poços de Caldas - MG', ['Rua B', 's/n', '', 'Centro', 'Poços de Caldas', 'MG', '']],
    ['Rua sem nada', ['Rua sem nada', '', '', '', '', '', '']],
  ])('%s', (text, parts) => {
    const { street, number, complement, district, city, state, zip } = splitAddress(text)
    expect([street, number, complement, district, city, state, zip]).toEqual(parts)
  })
  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])('never throws', (text) => {
    expect(splitAddress(text)).toHaveProperty('street')
  })
})

describe('instalments', () => {
  it.each([
    ['2/3', '{"instalment":2,"instalments":3}'],
    ['02/03', '{"instalment":2,"instalments":3}'],
    ['2 de 12', '{"instalment":2,"instalments":12}'],
    [2, '{"instalment":2,"instalments":null}'],
    ['Parcela 2', '{"instalment":2,"instalments":null}'],
    ['única', '{"instalment":1,"instalments":1}'],
    ['2026-03-02', '{"instalment":2,"instalments":3} (instalment 2/3)'],
    ['02/mar', '{"instalment":2,"instalments":3} (instalment 2/3)'],
    [46_083, '{"instalment":2,"instalments":3} (instalment 2/3)'],
    ['3/2', 'instalment'],
    ['0/2', 'instalment'],
    ['1/400', 'instalment'],
    ['x', 'instalment'],
    ['', 'blank'],
  ])('%s is %s', (cell, expected) => {
    expect(show(readInstalment(cell))).toBe(expected)
  })
  it.each([
    ['1024-2/3', '1024', 2],
    ['1024 2/3', '1024', 2],
    ['NF 1024 · 02/03', 'NF 1024', 2],
    ['1024/2026', null, null],
    ['1024', null, null],
    ['12-5/3', null, null],
  ])('title number %s', (text, number, instalment) => {
    const split = splitTitleNumber(text)
    expect([split?.number ?? null, split?.instalment.instalment ?? null]).toEqual([number, instalment])
  })
})

describe('means of payment', () => {
  it.each([
    ['PIX', 'pix'],
    ['Boleto bancário', 'boleto'],
    ['boleto', 'boleto'],
    ['TED', 'transfer'],
    ['Crédito em conta', 'transfer'],
    ['Cartão de crédito', 'card'],
    ['Débito', 'card'],
    ['Dinheiro', 'cash'],
    ['CHEQUE PRÉ', 'cheque'],
    ['Permuta', 'other'],
    ['escambo', 'other (means-unknown )'],
  ])('%s is %s', (text, expected) => {
    expect(show(readMeans(text))).toBe(expected)
  })
})

describe('text', () => {
  it.each([
    ['  Ana   Souza ', 'Ana Souza'],
    ['ANA souza', 'ANA souza'],
    ['Ana\u00a0Souza', 'Ana Souza'],
    ['="00123"', '00123'],
    ["'=SOMA", '=SOMA'],
    ['JoÃ£o', 'João (unreadable-character João)'],
    ['CLÃ\u008dNICA AÃ‡AÃ\u008d', 'CLÍNICA AÇAÍ (unreadable-character CLÍNICA AÇAÍ)'],
    ['Jo\ufffdo', 'unreadable-character'],
    ['=A1+1', 'formula'],
    ['#REF!', 'formula'],
    ['#N/D', 'formula'],
    ['#VALOR!', 'formula'],
    ['A\u0000B', 'AB'],
    [12, '12'],
    ['\u200b', 'blank'],
  ])('%s is %s', (cell, expected) => {
    expect(show(readText(cell))).toBe(expected)
  })
  it('leaves Portuguese alone', () => {
    for (const text of ['São João da Câmara', 'NÃO', 'ÂNGELA', 'pão de açúcar', 'Ã', 'Â°']) {
      expect(repairMojibake(text)).toBe(text === 'Â°' ? '°' : text)
    }
  })
  const portuguese = fc.string({
    unit: fc.constantFrom(...'abc ÁÀÂÃÇÉÊÍÓÔÕÚáàâãçéêíóôõúºª'.split('')),
    minLength: 1,
  })
  test.prop([portuguese])('repairs any Portuguese text that was encoded twice', (text) => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
    expect(repairMojibake(twice)).toBe(text)
  })
})
