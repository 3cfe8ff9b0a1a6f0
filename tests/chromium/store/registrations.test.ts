import { addDays, pastDaySchema } from '#shared/domain/calendar.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { centavos } from '#shared/domain/money.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import type { RelatedPerson } from '#shared/domain/registration.ts'
import { history } from '#shared/pt-br/customers.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type ServingStore,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { registrationDetails, TOMORROW } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import { taxId, uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const NOBODY = uuidOf(1, 999)

const partner: RelatedPerson = {
  id: uuidOf(8, 1),
  name: 'Carla Souza',
  taxId: taxId('111.444.777-35'),
  relation: 'partner',
  phone: null,
}

async function withAna() {
  const open = await servingStore()
  const ana = await open.client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  return { ...open, ana }
}

/** What the customer's history says, newest first. */
async function told({ client }: Pick<ServingStore, 'client'>, id: string): Promise<string[]> {
  const { entries } = await client.customers.history({ id, offset: 0, limit: 100 })
  return entries.map((entry) => history.sentence(entry))
}

describe('a registration', () => {
  test('of a customer of whom nothing was filled is an empty draft, by the list of the kind', async () => {
    const { client, store, ana } = await withAna()
    const { registration, completeness } = await client.registrations.get({
      customerId: ana.id,
      today: TODAY,
    })
    expect(registration).toEqual(emptyRegistration(ana.id))
    expect(completeness.basisPoints).toBe(0)
    expect(completeness.items.map(({ itemId }) => itemId)).toEqual(
      DEFAULT_CHECKLISTS.dentist.map(({ id }) => id),
    )
    // Reading writes nothing.
    expect(await store.state.database.registrations.count()).toBe(0)
    expect(await codeFrom(client.registrations.get({ customerId: NOBODY, today: TODAY }))).toBe(
      'customer-unknown',
    )
  })

  test('is kept as filled, followed in memory, and told in the history', async () => {
    const open = await withAna()
    const { client, store, ana } = open
    await store.state.rows.load(store.state.database)
    const details = registrationDetails({
      bornOn: pastDaySchema.parse('1984-03-09'),
      maritalStatus: 'married',
      spouseName: 'Rui Souza',
      expectedMonthly: centavos(250_000),
      people: [partner],
      channels: [
        {
          id: uuidOf(8, 2),
          kind: 'whatsapp',
          // As pasted: the contract brings it to its one form.
          value: ' (11) 9.8888-7777 ',
          label: 'Secretária',
          preferredTime: 'afternoon',
          preferred: true,
          invalid: false,
        },
      ],
    })
    const saved = await client.registrations.save({ ...command(), customerId: ana.id, details })
    expect(saved).toMatchObject({ status: 'draft', spouseName: 'Rui Souza', people: [partner] })
    expect(saved.channels[0]!.value).toBe('+5511988887777')
    expect(store.state.rows.all('registrations').get(ana.id)).toEqual(saved)
    expect(await store.state.database.registrations.get(ana.id)).toEqual(saved)
    expect(store.state.counts.registrations).toBe(1)
    expect(await told(open, ana.id)).toEqual(['Preencheu a ficha cadastral.', 'Cadastrou o cliente.'])
  })

  test('refuses a birth in the future, and takes today’s', async () => {
    const { client, ana } = await withAna()
    const born = (bornOn: typeof TODAY) => ({
      ...command(),
      customerId: ana.id,
      details: registrationDetails({ bornOn }),
    })
    expect(await refusalFrom(client.registrations.save(born(TOMORROW)))).toEqual({
      code: 'born-in-future',
      details: {},
      field: 'details.bornOn',
    })
    expect(await client.registrations.save(born(TODAY))).toMatchObject({ bornOn: TODAY })
  })

  test('refuses a partner whose document has wrong digits, before it reaches the house', async () => {
    const { client, journal, ana } = await withAna()
    const written = journal.changes.length
    const people = [{ ...partner, taxId: '111.444.777-36' as typeof partner.taxId }]
    const details = { ...registrationDetails(), people }
    await expect(client.registrations.save({ ...command(), customerId: ana.id, details })).rejects.toThrow()
    expect(journal.changes).toHaveLength(written)
  })

  test('goes from draft to submitted, keeps what was filled, and stays approved when filled again', async () => {
    const open = await withAna()
    const { client, store, ana } = open
    const mine = { customerId: ana.id }
    await client.registrations.save({
      ...command(),
      ...mine,
      details: registrationDetails({ segment: 'Implantes' }),
    })
    const submitted = await client.registrations.submit({
      ...command(),
      ...mine,
      note: 'Falta só o contrato',
    })
    expect(submitted).toMatchObject({
      status: 'submitted',
      statusBy: 'Dona Célia',
      statusOn: TODAY,
      statusNote: 'Falta só o contrato',
      segment: 'Implantes',
    })
    expect(await told(open, ana.id)).toContain('Enviou o cadastro para análise. Falta só o contrato')
    await store.state.database.registrations.update(ana.id, { status: 'approved' })
    const again = await client.registrations.save({ ...command(), ...mine, details: registrationDetails() })
    expect(again.status).toBe('approved')
  })

  test('six months start again when all was looked over, and contacts are confirmed on their own', async () => {
    const { client, ana } = await withAna()
    const mine = { customerId: ana.id }
    expect(await client.registrations.revalidate({ ...command(), ...mine })).toMatchObject({
      revalidatedOn: TODAY,
      contactConfirmedOn: null,
      status: 'draft',
    })
    const confirmed = await client.registrations.confirmContact({ ...command(TOMORROW), ...mine })
    expect(confirmed).toMatchObject({ revalidatedOn: TODAY, contactConfirmedOn: TOMORROW })
    const { completeness } = await client.registrations.get({ ...mine, today: TODAY })
    expect(completeness.revalidateOn).toBe(addDays(TODAY, 180))
  })

  test('every command of a customer nobody knows is refused', async () => {
    const { client } = await servingStore()
    const nobody = { ...command(), customerId: NOBODY }
    const details = registrationDetails()
    for (const call of [
      () => client.registrations.save({ ...nobody, details }),
      () => client.registrations.submit({ ...nobody, note: '' }),
      () => client.registrations.revalidate(nobody),
      () => client.registrations.confirmContact(nobody),
    ]) {
      expect(await codeFrom(call())).toBe('customer-unknown')
    }
  })

  test('is filled and handed in by the receptionist, by nobody who is not signed in', async () => {
    const open = await withAna()
    const { client } = await signInAs(open, 'receptionist')
    const mine = { customerId: open.ana.id }
    const details = registrationDetails()
    await client.registrations.save({ ...command(), ...mine, details })
    const submitted = await client.registrations.submit({ ...command(), ...mine, note: '' })
    expect(submitted).toMatchObject({ status: 'submitted', statusBy: 'Pessoa receptionist' })
    const stranger = open.window('nobody')
    expect(await codeFrom(stranger.registrations.save({ ...command(), ...mine, details }))).toBe(
      'not-signed-in',
    )
  })

  test('a command sent twice is done once', async () => {
    const { client, journal, ana } = await withAna()
    const once = { ...command(), customerId: ana.id, note: 'Uma vez' }
    const first = await client.registrations.submit(once)
    const written = journal.changes.length
    expect(await client.registrations.submit(once)).toEqual(first)
    expect(journal.changes).toHaveLength(written)
  })
})
