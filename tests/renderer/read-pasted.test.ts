import { readPhone, readTaxId } from '#renderer/lib/read-pasted.ts'
import { describe, expect, test } from 'vitest'

describe('a document in a pasted text', () => {
  test.each([
    ['52998224725', '52998224725'],
    ['529.982.247-25', '52998224725'],
    ['CPF 529.982.247-25\tativo', '52998224725'],
    ['CPF: 529 982 247 25', '52998224725'],
    ['12ABC34501DE35', '12ABC34501DE35'],
    ['cnpj nº 12.abc.345/01de-35', '12ABC34501DE35'],
    ['12.ABC.345/01DE–35', '12ABC34501DE35'],
    ['Sorriso Ltda - 11.222.333/0001-81 - Campinas', '11222333000181'],
    // The same one twice is one.
    ['11.222.333/0001-81 (11222333000181)', '11222333000181'],
  ])('reads %s', (text, expected) => expect(readTaxId(text)).toBe(expected))

  test.each([
    ['wrong digits', 'CPF 529.982.247-26'],
    ['two documents', '529.982.247-25 e 11.222.333/0001-81'],
    ['none', 'Clínica Sorriso'],
    ['part of a longer number', '152998224725'],
    ['a phone', '(11) 98765-4321'],
  ])('takes none of %s', (_, text) => expect(readTaxId(text)).toBeNull())
})

describe('a phone in a pasted text', () => {
  test.each([
    ['11987654321', '+5511987654321'],
    ['Tel.: +55 (11) 98765-4321 - Ana', '+5511987654321'],
    ['(19) 3555-0100 ramal', '+551935550100'],
    ['019 3555 0100\t', '+551935550100'],
  ])('reads %s', (text, expected) => expect(readPhone(text)).toBe(expected))

  test.each([
    ['two phones', '(11) 98765-4321 / (19) 3555-0100'],
    ['none', 'ligar à tarde'],
    ['no area code', '98765-4321'],
  ])('takes none of %s', (_, text) => expect(readPhone(text)).toBeNull())
})
