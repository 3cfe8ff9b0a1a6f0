import { addDays } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { RelatedPerson } from '#shared/domain/registration.ts'
import { history } from '#shared/pt-br/customers.ts'
import { customersReached } from '#electron/store/queries/blocks.ts'
import { created } from '#electron/store/patches.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type ServingStore,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  blockDetails,
  PAPER,
  registrationDetails,
  TOMORROW,
} from '#tests/chromium/support/registration-rows.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import { buildCustomer, taxId, uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const CPF = taxId('529.982.247-25')
const OTHER_CPF = taxId('111.444.777-35')
const PAID_UP = 'Pagou tudo e entregou novo cadastro'
const ALL = { search: '', standingOnly: false }

function partner(taxIdOfPartner: RelatedPerson['taxId']): RelatedPerson {
  return {
    id: uuidOf(8, 1),
    name: 'Beltrano de Tal',
    taxId: taxIdOfPartner,
    relation: 'partner',
    phone: null,
  }
}

async function register(
  { client }: Pick<ServingStore, 'client'>,
  name: string,
  {
    document = null,
    partnerId = null,
  }: { document?: string | null; partnerId?: RelatedPerson['taxId'] } = {},
): Promise<Customer> {
  const customer = await client.customers.register({
    ...command(),
    details: customerDetails(name, document),
  })
  if (partnerId) {
    const details = registrationDetails({ people: [partner(partnerId)] })
    await client.registrations.save({ ...command(), customerId: customer.id, details })
  }
  return customer
}

/** Ana has the document, Clínica has its owner as a partner, Caio has nothing to do with it. */
async function withThree() {
  const open = await servingStore()
  const clinic = await register(open, 'Clínica Sorriso', { document: '12ABC34501DE35', partnerId: CPF })
  const ana = await register(open, 'Ana Souza', { document: CPF })
  const caio = await register(open, 'Caio Reis')
  return { ...open, ana, clinic, caio }
}

describe('a block', () => {
  test('reaches customers by document and by partner, and is told to each of them', async () => {
    const open = await withThree()
    const { client, ana, clinic, caio } = open
    const details = blockDetails({ taxIds: [CPF], attachments: [PAPER] })
    const block = await client.blocks.add({ ...command(), details })
    expect(block).toEqual({ ...details, id: block.id, on: TODAY, by: 'Dona Célia', exit: null })
    expect(await client.blocks.list(ALL)).toEqual([
      {
        ...block,
        reaches: [
          { customerId: ana.id, name: 'Ana Souza', by: 'customer' },
          { customerId: clinic.id, name: 'Clínica Sorriso', by: 'person' },
        ],
      },
    ])
    const match = { blockId: block.id, name: block.name, reason: block.reason }
    expect(await client.blocks.reaching({ customerId: ana.id })).toEqual([
      { ...match, by: 'customer', personName: null },
    ])
    expect(await client.blocks.reaching({ customerId: clinic.id })).toEqual([
      { ...match, by: 'person', personName: 'Beltrano de Tal' },
    ])
    expect(await client.blocks.reaching({ customerId: caio.id })).toEqual([])
    for (const { id } of [ana, clinic]) {
      const { entries } = await client.customers.history({ id, offset: 0, limit: 1 })
      expect(entries[0]!.command).toBe('blocks.add')
      expect(history.sentence(entries[0]!)).toContain('Motivo: Três cheques devolvidos e sumiu')
    }
  })

  test('takes the document of who it began with along, so that he cannot come back as another', async () => {
    const open = await withThree()
    const { client, ana } = open
    const details = blockDetails({ customerId: ana.id, name: ana.name, taxIds: [OTHER_CPF] })
    expect((await client.blocks.add({ ...command(), details })).taxIds).toEqual([CPF, OTHER_CPF])
    await client.customers.update({ ...command(), id: ana.id, details: customerDetails('Ana S.', null) })
    expect(await client.blocks.reaching({ customerId: ana.id })).toHaveLength(1)
    const again = await register(open, 'Ana de novo', { document: CPF })
    expect(await client.blocks.reaching({ customerId: again.id })).toMatchObject([{ by: 'customer' }])
  })

  test('reaches who comes later, by a partner added later, and no more when the partner goes', async () => {
    const open = await withThree()
    const { client, caio } = open
    await client.blocks.add({ ...command(), details: blockDetails({ taxIds: [CPF] }) })
    const save = (people: RelatedPerson[]) =>
      client.registrations.save({
        ...command(),
        customerId: caio.id,
        details: registrationDetails({ people }),
      })
    await save([partner(CPF)])
    expect(await client.blocks.reaching({ customerId: caio.id })).toMatchObject([{ by: 'person' }])
    await save([])
    expect(await client.blocks.reaching({ customerId: caio.id })).toEqual([])
  })

  test('is not got round by taking off the document or the partner; the owner may correct either', async () => {
    const open = await withThree()
    const { client, ana, clinic } = open
    await client.blocks.add({ ...command(), details: blockDetails({ taxIds: [CPF] }) })
    const withDocument = (document: string | null) => ({
      ...command(),
      id: ana.id,
      details: customerDetails('Ana Souza', document),
    })
    const people = (...them: RelatedPerson[]) => ({
      ...command(),
      customerId: clinic.id,
      details: registrationDetails({ people: them }),
    })
    for (const role of ['receptionist', 'manager'] as const) {
      const desk = await signInAs(open, role)
      expect(await refusalFrom(desk.client.customers.update(withDocument(OTHER_CPF)))).toEqual({
        code: 'block-evaded',
        details: { name: 'Beltrano de Tal' },
        field: 'details.taxId',
      })
      expect(await codeFrom(desk.client.customers.update(withDocument(null)))).toBe('block-evaded')
      expect(await codeFrom(desk.client.registrations.save(people(partner(OTHER_CPF))))).toBe('block-evaded')
      await desk.client.registrations.save(people(partner(CPF), { ...partner(OTHER_CPF), id: uuidOf(8, 2) }))
      await desk.client.customers.update({ ...withDocument(CPF), commandId: command().commandId })
    }
    await client.customers.update(withDocument(OTHER_CPF))
    await client.registrations.save(people())
    expect(await client.blocks.reaching({ customerId: ana.id })).toEqual([])
    expect(await client.blocks.reaching({ customerId: clinic.id })).toEqual([])
  })

  test('makes the limit zero and the light red while it stands', async () => {
    const { client, ana } = await withThree()
    const prepared = () => client.analyses.prepare({ customerId: ana.id, today: TODAY })
    expect((await prepared()).standing.limit.state).toBe('initial')
    const block = await client.blocks.add({ ...command(), details: blockDetails({ taxIds: [CPF] }) })
    expect(await prepared()).toMatchObject({
      standing: { light: 'red', limit: { state: 'zero', total: 0 } },
      proposedLimit: 0,
    })
    await client.blocks.exit({ ...command(), id: block.id, reason: PAID_UP })
    expect((await prepared()).standing.limit.state).toBe('initial')
  })

  test('ends only by a decision, once, and stays on record', async () => {
    const { client, ana, clinic } = await withThree()
    const block = await client.blocks.add({ ...command(), details: blockDetails({ taxIds: [CPF] }) })
    const exit = { id: block.id, reason: PAID_UP }
    await expect(client.blocks.exit({ ...command(), id: block.id, reason: 'pagou' })).rejects.toThrow()
    const ended = await client.blocks.exit({ ...command(TOMORROW), ...exit })
    expect(ended.exit).toEqual({ on: TOMORROW, by: 'Dona Célia', reason: PAID_UP })
    expect(await client.blocks.list(ALL)).toEqual([{ ...ended, reaches: [] }])
    expect(await client.blocks.list({ ...ALL, standingOnly: true })).toEqual([])
    expect(await codeFrom(client.blocks.exit({ ...command(), ...exit }))).toBe('already-off-list')
    expect(await codeFrom(client.blocks.exit({ ...command(), ...exit, id: uuidOf(7, 9) }))).toBe(
      'block-unknown',
    )
    for (const { id } of [ana, clinic]) {
      const { entries } = await client.customers.history({ id, offset: 0, limit: 1 })
      expect(history.sentence(entries[0]!)).toBe(`Encerrou o bloqueio de Beltrano de Tal. Motivo: ${PAID_UP}`)
    }
  })

  test('is reviewed from tomorrow on, and begins with a customer that is there', async () => {
    const { client } = await withThree()
    const add = (given: Partial<ReturnType<typeof blockDetails>>) =>
      client.blocks.add({ ...command(), details: blockDetails({ taxIds: [CPF], ...given }) })
    expect(await refusalFrom(add({ reviewOn: TODAY }))).toEqual({
      code: 'review-in-past',
      details: {},
      field: 'details.reviewOn',
    })
    expect(await codeFrom(add({ customerId: uuidOf(1, 999) }))).toBe('customer-unknown')
    expect(await codeFrom(client.blocks.reaching({ customerId: uuidOf(1, 999) }))).toBe('customer-unknown')
    expect(await add({ reviewOn: TOMORROW })).toMatchObject({ reviewOn: TOMORROW })
    await expect(add({ reason: 'não paga' })).rejects.toThrow()
    await expect(add({ taxIds: [] })).rejects.toThrow()
  })

  test('is the manager’s to make and the owner’s to end; a receptionist does neither', async () => {
    const open = await withThree()
    const details = blockDetails({ taxIds: [CPF] })
    const desk = await signInAs(open, 'receptionist')
    expect(await codeFrom(desk.client.blocks.add({ ...command(), details }))).toBe('not-allowed')
    const manager = await signInAs(open, 'manager')
    const { id, by } = await manager.client.blocks.add({ ...command(), details })
    expect(by).toBe('Pessoa manager')
    const exit = { id, reason: PAID_UP }
    expect(await codeFrom(manager.client.blocks.exit({ ...command(), ...exit }))).toBe('not-allowed')
    expect(await open.client.blocks.exit({ ...command(), ...exit })).toMatchObject({
      exit: { by: 'Dona Célia' },
    })
  })
})

describe('the block list', () => {
  test('has standing blocks first, newest first, and is searched by name, document, reason and who is reached', async () => {
    const open = await withThree()
    const { client } = open
    const add = (name: string, document: string, day = TODAY) =>
      client.blocks.add({
        ...command(day),
        details: blockDetails({ name, taxIds: [taxId(document)], reviewOn: addDays(day, 90) }),
      })
    const old = await add('Zeca Antigo', '111.444.777-35')
    const ended = await add('Érica Encerrada', '935.411.347-80')
    const recent = await add('Bruno Novo', CPF, TOMORROW)
    await client.blocks.exit({ ...command(TOMORROW), id: ended.id, reason: PAID_UP })
    const found = async (search: string) =>
      (await client.blocks.list({ search, standingOnly: false })).map(({ id }) => id)
    expect(await found('')).toEqual([recent.id, old.id, ended.id])
    expect(await found('erica')).toEqual([ended.id])
    expect(await found('935.411')).toEqual([ended.id])
    expect(await found('clinica sorriso')).toEqual([recent.id])
    expect(await found('cheques devolvidos')).toHaveLength(3)
    expect(await found('ninguém assim')).toEqual([])
  })

  test('says of everybody what the gate at the order says, among five thousand customers', async () => {
    const open = await servingStore()
    const { state } = open.store
    await state.rows.load(state.database)
    const documents = [CPF, OTHER_CPF, taxId('935.411.347-80'), taxId('00000000000191'), null]
    const customers = Array.from({ length: 5000 }, (_, at) =>
      buildCustomer({
        id: uuidOf(1, at + 1),
        number: at + 1,
        taxId: at % 500 === 0 ? documents[(at / 500) % documents.length]! : null,
      }),
    )
    const registrations = customers
      .slice(0, 1000)
      .map(({ id: customerId }, at) =>
        Object.assign(registrationDetails({ people: [partner(documents[at % 97] ?? null)] }), { customerId }),
      )
    state.ledger.apply(customers.map((customer) => created('customers', customer)))
    state.rows.apply(registrations.map((row) => created('registrations', row)))
    // Another branch of the company above: who is blocked is the company.
    const taxIds = [CPF, OTHER_CPF, taxId('00000000000272')]
    await open.client.blocks.add({ ...command(), details: blockDetails({ taxIds }) })
    const [block] = await open.client.blocks.list(ALL)
    expect(customersReached(state, block!)).toEqual(block!.reaches)
    const asGate: unknown[] = []
    for (const { id } of customers) {
      const [match] = await open.client.blocks.reaching({ customerId: id })
      if (match) asGate.push([id, match.by])
    }
    expect(asGate.length).toBeGreaterThan(20)
    expect(new Set(block!.reaches.map(({ customerId, by }) => `${customerId} ${by}`))).toEqual(
      new Set(asGate.map((each) => (each as string[]).join(' '))),
    )
  })
})
