import type { Customer } from '#shared/domain/customer.ts'
import { created } from '#electron/store/patches.ts'
import { command, type ServingStore, servingStore } from '#tests/chromium/support/open-store.ts'
import { registrationDetails } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import { buildCustomer, taxId, uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const nothing = { exceptId: null, taxId: '', name: '', phone: '' }

async function register({ client }: ServingStore, name: string, given: Partial<Customer> = {}) {
  const details = { ...customerDetails(name), phone: null, ...given }
  return client.customers.register({ ...command(), details })
}

describe('duplicates', () => {
  test('are found by a document pasted with or without its mask, in either case', async () => {
    const open = await servingStore()
    const pasted = ' 12.abc.345/01de-35\n' as Customer['taxId']
    const clinic = await register(open, 'Clínica Sorriso', { taxId: pasted })
    expect(clinic.taxId).toBe('12ABC34501DE35')
    for (const typed of ['12.ABC.345/01DE-35', '12abc34501de35', '12 ABC 345 / 01DE 35']) {
      expect(await open.client.registrations.duplicates({ ...nothing, taxId: typed })).toEqual([
        { customerId: clinic.id, number: clinic.number, name: 'Clínica Sorriso', alike: ['tax-id'] },
      ])
    }
    expect(await open.client.registrations.duplicates({ ...nothing, taxId: '12.ABC.345/01DE' })).toEqual([])
  })

  test('a document of wrong digits registers nobody', async () => {
    const open = await servingStore()
    for (const wrong of ['12.ABC.345/01DE-36', '529.982.247-26', '11.222.333/0001-82']) {
      await expect(register(open, 'Errado', { taxId: wrong as Customer['taxId'] })).rejects.toThrow()
    }
    expect(open.store.state.counts.customers).toBe(0)
  })

  test('are found by a phone of a channel, a partner’s document and a name alike, the most alike first', async () => {
    const open = await servingStore()
    const { client } = open
    const byName = await register(open, 'Clínica Sorriso Ltda')
    const byPartner = await register(open, 'Outra Empresa')
    const byAll = await register(open, 'CLINICA SORRISO', { taxId: taxId('111.444.777-35') })
    await register(open, 'Sem Relação')
    const [person, channel] = [uuidOf(8, 1), uuidOf(8, 2)]
    await client.registrations.save({
      ...command(),
      customerId: byPartner.id,
      details: registrationDetails({
        people: [
          {
            id: person,
            name: 'Carla Reis',
            taxId: taxId('111.444.777-35'),
            relation: 'partner',
            phone: null,
          },
        ],
        channels: [
          {
            id: channel,
            kind: 'phone',
            value: '1132654321',
            label: '',
            preferredTime: 'any',
            preferred: false,
            invalid: false,
          },
        ],
      }),
    })
    const found = await client.registrations.duplicates({
      exceptId: null,
      taxId: '111.444.777-35',
      name: 'clínica sorriso',
      phone: '(11) 3265-4321',
    })
    expect(found.map(({ customerId, alike }) => [customerId, alike])).toEqual([
      [byAll.id, ['tax-id', 'name']],
      [byName.id, ['name']],
      [byPartner.id, ['phone', 'related-person']],
    ])
    const others = await client.registrations.duplicates({
      ...nothing,
      exceptId: byAll.id,
      taxId: '11144477735',
    })
    expect(others.map(({ customerId }) => customerId)).toEqual([byPartner.id])
  })

  test('follow a change of name', async () => {
    const open = await servingStore()
    const ana = await register(open, 'Odontologia Ferreira')
    const typed = { ...nothing, name: 'Odontolgia Ferreira' }
    expect(await open.client.registrations.duplicates(typed)).toHaveLength(1)
    await open.client.customers.update({ ...command(), id: ana.id, details: customerDetails('Ana Souza') })
    expect(await open.client.registrations.duplicates(typed)).toEqual([])
    expect(await open.client.registrations.duplicates({ ...nothing, name: 'ana SOUZA' })).toHaveLength(1)
  })

  test('are at most ten, and found among five thousand customers while somebody types', async () => {
    const open = await servingStore()
    const { state } = open.store
    await state.rows.load(state.database)
    const customers = Array.from({ length: 5000 }, (_, at) =>
      buildCustomer({
        id: uuidOf(1, at + 1),
        number: at + 1,
        name: at < 20 ? 'Clínica Sorriso Ltda' : `Consultório ${at.toString(36)} Odontologia ${at}`,
        taxId: null,
        phone: null,
      }),
    )
    state.ledger.apply(customers.map((customer) => created('customers', customer)))
    for (const name of ['clinica', 'clinica sor', 'clinica sorriso', 'clinica sorriso ltda']) {
      const found = await open.client.registrations.duplicates({ ...nothing, name, phone: '11 98765-4321' })
      expect(found.length).toBeLessThanOrEqual(10)
    }
    const [best] = await open.client.registrations.duplicates({ ...nothing, name: 'Clinica SORRISO' })
    expect(best).toMatchObject({ number: 1, alike: ['name'] })
  })
})
