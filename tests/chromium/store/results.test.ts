import type { ContactAsked } from '#shared/contracts/contacts.ts'
import { addDays } from '#shared/domain/calendar.ts'
import type { EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import type { Partner } from '#shared/domain/escalation/partner.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { type CollectionAction, collectionActionSchema } from '#shared/domain/messages/collection-action.ts'
import { centavos } from '#shared/domain/money.ts'
import { customerWith, overdueFor, payOpenTitle } from '#tests/chromium/support/credit-rows.ts'
import {
  command,
  type ServingStore,
  servingStore,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'

const FROM = addDays(TODAY, -30)
const board = (client: StoreClient, within = 7) => client.results.board({ from: FROM, to: TODAY, within })
const ago = (days: number) => addDays(TODAY, -days)

function call(customerId: string, days: number, given: Partial<ContactAsked> = {}) {
  const asked: ContactAsked = {
    customerId,
    on: ago(days),
    direction: 'outbound',
    channel: 'phone',
    address: '',
    person: 'Ana',
    outcome: 'informed',
    reason: 'cash-flow',
    difficulty: '',
    suggestion: '',
    note: '',
    offersRefused: [],
    nextStep: { on: addDays(TODAY, 5), what: 'Ligar de novo' },
    receivableIds: [],
    attachments: [],
    minutes: 12,
    promise: null,
    phoneOptOut: false,
    lawyer: null,
    actionId: null,
    ...given,
  }
  return (client: StoreClient) => client.contacts.log({ ...command(ago(days)), contact: asked })
}

/** Puts rows of other areas where they lie, as if those had written them. */
async function put({ store }: ServingStore, table: 'collectionActions' | 'cases' | 'partners', row: object) {
  await store.state.database.table(table).put(row)
  store.state.rows.forget()
}

function message(customerId: string, days: number, given: Partial<CollectionAction> = {}): CollectionAction {
  const [step] = HOUSE_POLICY.steps
  return collectionActionSchema.parse({
    id: v7(),
    customerId,
    purpose: 'dunning',
    on: ago(days),
    channel: 'whatsapp',
    address: '+5511987654321',
    tone: 'light',
    step: { policyId: HOUSE_POLICY.id, version: 0, stepId: step!.id },
    titles: [],
    textId: 'late-first',
    state: 'sent',
    stateOn: ago(days),
    by: 'Dona Célia',
    note: '',
    letterId: null,
    minutesSaved: 3,
    ...given,
  })
}

describe('results of collecting (M16, R10)', () => {
  test('tell how far the late ones came at least', async () => {
    const open = await servingStore()
    const { client } = open
    const ana = await customerWith(client, 'Ana', [overdueFor(40)])
    const bruno = await customerWith(client, 'Bruno', [overdueFor(20, 30_000)])
    await customerWith(client, 'Em dia', [overdueFor(-5)])
    await customerWith(client, 'Sozinho', [{ ...overdueFor(12, 5_000), paidOn: ago(3) }])
    await call(ana, 10, {
      outcome: 'promise',
      promise: { dueOn: ago(4), amount: centavos(100_000), means: 'pix' },
    })(client)
    await call(bruno, 9, { outcome: 'no-answer', reason: null })(client)
    await payOpenTitle(client, ana, ago(4))
    const { funnel, recovered, byItself } = await board(client)
    expect(funnel.map(({ stage, customers }) => [stage, customers])).toEqual([
      ['overdue', 3],
      ['contacted', 2],
      ['right-person', 1],
      ['promised', 1],
      ['paid-contacted', 1],
      ['paid-unasked', 1],
      ['bought-again', 0],
    ])
    expect(funnel.map(({ amount }) => amount)).toEqual([135_000, null, null, null, 100_000, 5_000, null])
    expect([recovered, byItself]).toEqual([105_000, 5_000])
    // Bruno called by himself and promised: nobody wrote a call down, and yet he was spoken to.
    await client.promises.make({
      ...command(),
      promise: {
        customerId: bruno,
        dueOn: addDays(TODAY, 1),
        amount: centavos(30_000),
        means: 'pix',
        channel: 'phone',
        person: 'Bruno',
        receivableIds: [],
      },
    })
    const later = (await board(client)).funnel.map(({ customers }) => customers)
    expect(later).toEqual([3, 2, 2, 2, 1, 1, 0])
  })

  test('count each payment once, for the last effort before it, and say what it was', async () => {
    const open = await servingStore()
    const { client } = open
    const ana = await customerWith(client, 'Ana', [overdueFor(40)])
    await put(open, 'collectionActions', message(ana, 9))
    await put(open, 'collectionActions', message(ana, 8, { state: 'failed' }))
    await put(open, 'collectionActions', message(ana, 5, { purpose: 'thanks' }))
    await payOpenTitle(client, ana, ago(4))
    const first = await board(client)
    expect(first.by.step).toMatchObject([
      { name: HOUSE_POLICY.steps[0]!.name, efforts: 1, customers: 1, recovered: 100_000, minutes: 1 },
    ])
    await call(ana, 6)(client)
    const { by, byItself } = await board(client)
    expect(byItself).toBe(0)
    expect(by.channel.map(({ key, recovered }) => [key, recovered])).toEqual([
      ['phone', 100_000],
      ['whatsapp', 0],
    ])
    expect(by.reason.find(({ key }) => key === 'cash-flow')).toMatchObject({ rightPerson: 1 })
    expect(by.operator).toMatchObject([{ name: 'Dona Célia', efforts: 2, minutes: 13, recovered: 100_000 }])
    expect((await board(client, 1)).byItself).toBe(100_000)
  })

  test('cost minutes and fees, and are compared with what a partner leaves (R09)', async () => {
    const open = await servingStore()
    const { client, store } = open
    const ana = await customerWith(client, 'Ana', [overdueFor(40, 60_000)])
    const bruno = await customerWith(client, 'Bruno', [overdueFor(150, 40_000)])
    await call(ana, 6)(client)
    await payOpenTitle(client, ana, ago(4))
    const partner: Partner = {
      id: v7(),
      kind: 'agency',
      name: 'Cobra Bem',
      taxId: null,
      registration: '',
      phone: null,
      email: null,
      commissionBasisPoints: 2500,
      slaDays: 15,
      note: '',
      active: true,
    }
    const [title] = await client.receivables.ofCustomer({ customerId: bruno, on: TODAY })
    const event = { by: 'Dona Célia', note: '', reference: '', attachments: [] }
    const away: EscalationCase = {
      id: v7(),
      customerId: bruno,
      number: 1,
      route: 'agency',
      openedOn: ago(25),
      by: 'Dona Célia',
      titles: [{ receivableId: title!.receivable.id, amount: centavos(40_000) }],
      stage: 'returned',
      partnerId: partner.id,
      checklist: [],
      events: [
        { ...event, id: v7(), on: ago(25), stage: 'sent' },
        { ...event, id: v7(), on: ago(15), stage: 'returned' },
      ],
      costs: [{ id: v7(), on: ago(20), amount: centavos(1_000), what: 'Notificação' }],
      recovered: centavos(20_000),
      closure: null,
    }
    await put(open, 'partners', partner)
    await put(open, 'cases', away)
    const { internal, partners, minutes } = await board(client)
    expect(minutes).toBe(12)
    // Twelve minutes at R$ 25,00 an hour.
    expect(internal).toEqual({
      handed: 60_000,
      recovered: 60_000,
      work: 500,
      fees: 0,
      net: 59_500,
      netShare: 9917,
    })
    expect(partners).toMatchObject([
      { name: 'Cobra Bem', handed: 40_000, recovered: 20_000, work: 5_000, fees: 1_000, net: 14_000 },
    ])
    expect(partners[0]).toMatchObject({ netShare: 3500, answerDays: 10, slaDays: 15, cases: 1 })
    // And a case that ended teaches what its route is worth.
    await put(open, 'cases', { ...away, closure: { on: TODAY, by: '', outcome: 'returned', note: '' } })
    await store.state.rows.load(store.state.database)
    const { estimates } = await client.endings.routes({ customerId: bruno, today: TODAY })
    expect(estimates.find(({ route }) => route === 'agency')).toMatchObject({ tried: 1, worked: 0 })
  })
})
