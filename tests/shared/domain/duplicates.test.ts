import {
  alikeTo,
  isSameName,
  type KnownCustomer,
  likenessWeight,
  nameKey,
  typedCustomer,
} from '#shared/domain/duplicates.ts'
import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

function same(one: string, other: string): boolean {
  const [left, right] = [nameKey(one), nameKey(other)]
  return left !== null && right !== null && isSameName(left, right)
}

describe('names alike', () => {
  test.each([
    ['Clinica Sorriso Ltda', 'Clínica Sorriso LTDA.'],
    ['Clínica Sorriso', 'CLINICA  SORRISO S/A'],
    ['Clínica Sorriso L.T.D.A.', 'Clinica do Sorriso'],
    ['Dr. João da Silva', 'Joao Silva'],
    ['Silva, João', 'João Silva'],
    ["Clínica Sant'Anna", 'Clinica Santanna ME'],
    ['Odontologia Ferreira', 'Odontolgia Ferreira'],
    ['Odontologia Ferreira', 'Odontologia Ferriera'],
  ])('%s is %s', (one, other) => {
    expect(same(one, other)).toBe(true)
    expect(same(other, one)).toBe(true)
  })

  test.each([
    ['Ana Souza', 'Ana Sousa'],
    ['Clínica Sorriso', 'Clínica Sorrir Bem'],
    ['Clínica Sorriso Unidade 1', 'Clínica Sorriso Unidade 2'],
    ['Maria Aparecida Lima', 'Maria Aparecida Luna'],
    ['Clínica Vida', 'Clínica Oral'],
    ['João Silva', 'João Silva Santos'],
  ])('%s is not %s', (one, other) => {
    expect(same(one, other)).toBe(false)
  })

  test('too little of a name says nobody, and a name of company forms alone keeps them', () => {
    expect(nameKey('Dr. Li')).toBeNull()
    expect(nameKey('   ')).toBeNull()
    expect(nameKey('Sociedade Simples')).toBe('sociedade simples')
  })

  propertyTest.prop([fc.array(fc.stringMatching(/^[a-z]{5,9}$/), { minLength: 2, maxLength: 4 })])(
    'a name is itself in capitals, in any order and with its company form',
    (words) => {
      const name = words.join(' ')
      expect(same(name, `${words.toReversed().join('  ').toUpperCase()} LTDA.`)).toBe(true)
    },
  )
})

const known: KnownCustomer = {
  taxId: '12ABC34501DE35',
  names: [nameKey('Clínica Sorriso Ltda')!, nameKey('Sorriso Centro')!],
  phones: ['+5511987654321', '+551132654321'],
  people: ['52998224725'],
}

describe('what was typed', () => {
  test('is found by a dirty document, alphanumeric and in lower case too', () => {
    for (const taxId of ['12.abc.345/01de-35', ' 12ABC34501DE35 ', '12 ABC 345 01DE 35']) {
      expect(alikeTo(typedCustomer({ taxId, name: '', phone: '' }), known)).toEqual(['tax-id'])
    }
  })

  test('is found by either name, any of the phones, or the document of a partner', () => {
    const typed = typedCustomer({
      taxId: '529.982.247-25',
      name: 'sorriso centro',
      phone: '011 3265-4321',
    })
    expect(alikeTo(typed, known)).toEqual(['name', 'phone', 'related-person'])
  })

  test('half a document or phone finds nobody', () => {
    expect(alikeTo(typedCustomer({ taxId: '12.ABC', name: '', phone: '98765' }), known)).toEqual([])
    const nobody = { ...known, taxId: null, phones: [] }
    expect(alikeTo(typedCustomer({ taxId: '', name: '', phone: '' }), nobody)).toEqual([])
  })

  test('a document outweighs everything else together', () => {
    expect(likenessWeight(['tax-id'])).toBeGreaterThan(likenessWeight(['name', 'phone', 'related-person']))
  })
})
