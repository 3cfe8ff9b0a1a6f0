import { openComplaintsOf } from '#shared/domain/ombudsman/complaints.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import type { TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { customerDetails, titleDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

/** Two customers; the first has a title that fell due on 5 October. */
async function listening() {
  const open = await servingStore()
  const { client } = open
  const { id: customerId } = await client.customers.register({
    ...command(),
    details: customerDetails('Ana Souza', '529.982.247-25'),
  })
  const { id: otherId } = await client.customers.register({
    ...command(),
    details: customerDetails('Bruno Lima'),
  })
  const [title] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1001')],
  })
  return { ...open, customerId, otherId, title: title! }
}

const say = (client: StoreClient, customerId: string, kind: TicketKind, receivableIds: string[] = []) =>
  client.tickets.open({
    ...command(),
    customerId,
    kind,
    text: 'A coroa voltou com a cor errada',
    receivableIds,
    attachments: [],
  })
const answer = (client: StoreClient, id: string, today = TODAY) =>
  client.tickets.answer({ ...command(today), id, text: 'Vamos refazer sem custo.', solved: true })
const list = (client: StoreClient, wanted: Partial<Parameters<StoreClient['tickets']['list']>[0]> = {}) =>
  client.tickets.list({
    today: TODAY,
    kinds: [],
    state: 'all',
    customerId: null,
    search: '',
    offset: 0,
    limit: 50,
    ...wanted,
  })

describe('what a customer says (I10)', () => {
  test('has a day to be answered by, in business days by its kind, and a number people can say', async () => {
    const { client, customerId } = await listening()
    // Sunday 22 November 2026.
    expect(await say(client, customerId, 'complaint')).toMatchObject({ number: 1, answerBy: '2026-11-27' })
    expect(await say(client, customerId, 'request')).toMatchObject({ number: 2, answerBy: '2026-11-25' })
    await client.settings.saveOmbudsman({
      ...command(),
      ombudsman: { answerIn: { complaint: 1, request: 3, suggestion: 10, praise: 10 } },
    })
    expect(await say(client, customerId, 'complaint')).toMatchObject({ number: 3, answerBy: '2026-11-23' })
  })

  test('pauses its titles while it is a complaint and nobody answered, not one day less', async () => {
    const { client, customerId, title, store } = await listening()
    await store.state.rows.load(store.state.database)
    const paused = () => [
      ...openComplaintsOf(store.state.rows.ofCustomer('tickets', customerId), customerId).keys(),
    ]
    await say(client, customerId, 'request', [title.id])
    expect(paused()).toEqual([])
    const { id } = await say(client, customerId, 'complaint', [title.id])
    await say(client, customerId, 'complaint')
    expect(paused()).toEqual([title.id])
    // The deadline passes: the fault is the house's, and the title waits all the same.
    const late = addDays(TODAY, 30)
    expect(await client.tickets.figures({ from: TODAY, today: late })).toMatchObject({
      open: 3,
      late: 3,
      pausedTitles: 1,
    })
    await answer(client, id, late)
    expect(paused()).toEqual([])
    expect(await client.tickets.figures({ from: TODAY, today: late })).toMatchObject({
      open: 2,
      pausedTitles: 0,
      inTime: { part: 0, whole: 1 },
      solved: { part: 1, whole: 1 },
      medianDays: 30,
    })
  })

  test('takes the next step of the policy away until the answer, and of that title alone', async () => {
    const { client, customerId, title } = await listening()
    const action = async () =>
      (await client.queue.customer({ customerId, today: TODAY, minute: 600 }))?.action ?? null
    expect((await action())?.titles).toEqual([title.id])
    const { id } = await say(client, customerId, 'complaint', [title.id])
    expect(await action()).toBeNull()
    const [other] = await client.receivables.register({
      ...command(),
      titles: [titleDetails(customerId, '1002')],
    })
    expect((await action())?.titles).toEqual([other!.id])
    await answer(client, id)
    expect((await action())?.titles.toSorted()).toEqual([title.id, other!.id].toSorted())
  })

  test('is answered once, and stands in the customer’s history', async () => {
    const { client, customerId } = await listening()
    const { id } = await say(client, customerId, 'complaint')
    await answer(client, id)
    expect(await refusalFrom(answer(client, id))).toMatchObject({
      code: 'ticket-answered',
      details: { by: 'Dona Célia' },
    })
    expect(await codeFrom(answer(client, customerId))).toBe('ticket-unknown')
    const history = await client.customers.history({ id: customerId, offset: 0, limit: 10 })
    expect(history.entries.map(({ command: name }) => name)).toEqual(
      expect.arrayContaining(['tickets.open', 'tickets.answer']),
    )
  })

  test('is about the customer’s own titles, each told with what may still be contested', async () => {
    const { client, customerId, otherId, title } = await listening()
    expect(await refusalFrom(say(client, otherId, 'complaint', [title.id]))).toMatchObject({
      code: 'receivable-unknown',
      field: 'receivableIds',
    })
    await say(client, customerId, 'complaint', [title.id, title.id])
    const free = async () => (await list(client)).rows[0]!.titles
    expect(await free()).toMatchObject([{ label: '1001', free: 100_000 }])
    await client.titles.openDispute({
      ...command(),
      receivableId: title.id,
      orderId: null,
      amount: title.amount,
      reason: 'Ouvidoria nº 1',
      deadline: day('2026-12-10'),
    })
    expect(await free()).toMatchObject([{ free: null }])
  })

  test('is listed with what has to be answered first, found by words and number, and on the agenda', async () => {
    const open = await listening()
    const { client: reception } = await signInAs(open, 'receptionist')
    const { customerId, otherId, client } = open
    await say(reception, customerId, 'suggestion')
    await say(reception, otherId, 'request')
    const done = await say(reception, otherId, 'praise')
    await answer(reception, done.id)
    const order = async (wanted = {}) => (await list(client, wanted)).rows.map(({ ticket }) => ticket.number)
    expect(await order()).toEqual([2, 1, 3])
    expect(await order({ state: 'open', kinds: ['suggestion'] })).toEqual([1])
    expect(await order({ search: 'bruno' })).toEqual([2, 3])
    expect(await order({ customerId })).toEqual([1])
    const { tasks } = await client.credit.agenda({ today: TODAY, until: addDays(TODAY, 7), limit: 20 })
    expect(tasks.filter(({ kind }) => kind === 'ticket-answer')).toMatchObject([
      { dueOn: '2026-11-25', name: 'Bruno Lima', values: { number: 2, ticket: 'request' } },
    ])
  })
})
