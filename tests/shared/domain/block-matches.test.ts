import type { Block } from '#shared/domain/block-list.ts'
import { blocksReaching } from '#shared/domain/block-matches.ts'
import { day } from '#shared/domain/calendar.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import type { RelatedPerson } from '#shared/domain/registration.ts'
import { buildCustomer, taxId, uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const CPF = taxId('529.982.247-25')
const CLINIC = taxId('12.ABC.345/01DE-35')

function block(given: Partial<Block> = {}): Block {
  return {
    id: uuidOf(7, 1),
    customerId: null,
    name: 'Beltrano de Tal',
    taxIds: [CPF],
    reason: 'Cheques devolvidos em três meses',
    attachments: [],
    reviewOn: day('2027-05-01'),
    on: day('2026-11-01'),
    by: 'Dona Célia',
    exit: null,
    ...given,
  }
}

const partner: RelatedPerson = {
  id: uuidOf(8, 1),
  name: 'Beltrano de Tal',
  taxId: CPF,
  relation: 'partner',
  phone: null,
}

describe('a block', () => {
  test('reaches a customer by the document, whatever the name', () => {
    const customer = buildCustomer({ taxId: CPF, name: 'Outro Nome' })
    expect(blocksReaching({ customer, registration: null, blocks: [block()] })).toEqual([
      {
        blockId: uuidOf(7, 1),
        name: 'Beltrano de Tal',
        reason: 'Cheques devolvidos em três meses',
        by: 'customer',
        personName: null,
      },
    ])
  })

  test('reaches a customer through a partner, and says which', () => {
    const customer = buildCustomer({ taxId: CLINIC })
    const people = [{ ...partner, id: uuidOf(8, 2), taxId: null, name: 'Sem documento' }, partner]
    const registration = { ...emptyRegistration(customer.id), people }
    expect(blocksReaching({ customer, registration, blocks: [block()] })).toMatchObject([
      { by: 'person', personName: 'Beltrano de Tal' },
    ])
  })

  test('is told once, as the customer’s own, when both reach', () => {
    const customer = buildCustomer({ taxId: CPF })
    const registration = { ...emptyRegistration(customer.id), people: [partner] }
    expect(blocksReaching({ customer, registration, blocks: [block()] })).toMatchObject([{ by: 'customer' }])
  })

  test('reaches every branch of the company, and no other company', () => {
    // Same first eight characters, another order number and other check digits.
    const branch = taxId('00.000.000/0001-91')
    const matrix = taxId('00.000.000/0002-72')
    const blocks = [block({ taxIds: [matrix] })]
    const reached = (document: typeof branch) =>
      blocksReaching({ customer: buildCustomer({ taxId: document }), registration: null, blocks })
    expect(reached(branch)).toMatchObject([{ by: 'customer' }])
    expect(reached(CLINIC)).toEqual([])
    expect(reached(CPF)).toEqual([])
  })

  test('reaches who it began with, after the document was changed or taken away', () => {
    const customer = buildCustomer({ taxId: null })
    const blocks = [block({ customerId: customer.id })]
    expect(blocksReaching({ customer, registration: null, blocks })).toMatchObject([{ by: 'customer' }])
  })

  test('reaches nobody once it ended, nor somebody without a document', () => {
    const exit = { on: day('2026-11-20'), by: 'Dona Célia', reason: 'Pagou tudo e refez o cadastro' }
    const customer = buildCustomer({ taxId: CPF })
    expect(blocksReaching({ customer, registration: null, blocks: [block({ exit })] })).toEqual([])
    const nobody = buildCustomer({ taxId: null })
    expect(blocksReaching({ customer: nobody, registration: null, blocks: [block()] })).toEqual([])
  })
})
