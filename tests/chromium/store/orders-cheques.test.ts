import { addDays, addMonths } from '#shared/domain/calendar.ts'
import { planCheques } from '#shared/domain/cheque-series.ts'
import { centavos } from '#shared/domain/money.ts'
import { reais } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  advance,
  approvedCustomer,
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  receiveOn,
  saveAgain,
  saveNew,
  stopping,
} from '#tests/chromium/support/order-rows.ts'
import { describe, expect, test } from 'vitest'

describe('cheques of an order (E19)', () => {
  async function withPlan() {
    const open = await orderLaboratory()
    const ana = await approvedCustomer(open.client, 'Ana', { policy: 'd' })
    const chequePlan = planCheques({
      amount: reais(800),
      uncoveredCost: reais(300),
      count: 3,
      firstOn: addDays(TODAY, 10),
      every: { months: 1 },
    })
    const details = orderDetails(ana, [itemOf(open.crown)], { policy: POLICIES.d, chequePlan })
    const { order } = await saveNew(open.client, details)
    const papers = chequePlan.map((planned, at) => ({
      ...planned,
      bank: '001',
      number: String(850_001 + at),
      issuer: 'Ana Souza',
    }))
    return { ...open, ana, chequePlan, order, papers }
  }
  const change = (
    client: StoreClient,
    chequeId: string,
    status: 'cleared' | 'returned' | 'given-back',
    { on = TODAY, returnReason = null as string | null } = {},
  ) => client.cheques.change({ ...command(on), id: chequeId, status, on, returnReason })

  test('are those of the plan, in hand before production, and money when they clear', async () => {
    const { client, order, papers, ana } = await withPlan()
    const { id } = order
    expect(stopping(await client.orders.get({ id }))).toEqual(['cheques-missing?'])
    expect((await advance(client, id)).done).toBe(false)
    const others = papers.map((paper, at) => (at === 0 ? { ...paper, amount: centavos(30_001) } : paper))
    for (const cheques of [others, papers.slice(1), papers.toReversed()])
      expect(await codeFrom(client.orders.receiveCheques({ ...command(), id, cheques }))).toBe(
        'cheques-differ-from-plan',
      )
    const { cheques } = await client.orders.receiveCheques({ ...command(), id, cheques: papers })
    expect(cheques.map(({ amount, status }) => [amount, status])).toEqual([
      [30_000, 'in-hand'],
      [25_000, 'in-hand'],
      [25_000, 'in-hand'],
    ])
    expect((await client.credit.standing({ customerId: ana, today: TODAY })).facts.exposure).toMatchObject({
      chequesToClear: 80_000,
      committed: 0,
      total: 80_000,
    })
    expect(await codeFrom(receiveOn(client, id, 1))).toBe('above-balance')
    expect((await advance(client, id)).done).toBe(true)
    expect(await refusalFrom(change(client, cheques[0]!.id, 'cleared'))).toMatchObject({
      code: 'cheque-too-early',
      details: { depositOn: addDays(TODAY, 10) },
    })
    const on = addDays(TODAY, 10)
    const cleared = await change(client, cheques[0]!.id, 'cleared', { on })
    const view = await client.orders.get({ id })
    expect(cleared.cheques).toEqual([view.cheques[0]])
    expect(view.decision.decision.cover).toMatchObject({
      received: 30_000,
      uncoveredCost: 0,
      chequesInHand: 50_000,
    })
    expect(view.cheques[0]).toMatchObject({ status: 'cleared', paymentId: view.payments[0]!.id })
    expect(await codeFrom(change(client, cheques[0]!.id, 'returned', { on, returnReason: '11' }))).toBe(
      'cheque-settled',
    )
  })

  test('that come back stop the credit, and production', async () => {
    const { client, order, papers, ana } = await withPlan()
    const { cheques } = await client.orders.receiveCheques({ ...command(), id: order.id, cheques: papers })
    expect((await advance(client, order.id)).done).toBe(true)
    const on = addDays(TODAY, 10)
    const first = cheques[0]!.id
    expect(await codeFrom(change(client, first, 'returned', { on }))).toBe('return-reason-needed')
    await change(client, first, 'returned', { on, returnReason: '11' })
    expect(stopping((await advance(client, order.id, on)).view)).toEqual(['cheques-missing'])
    const { standing } = await client.credit.standing({ customerId: ana, today: on })
    expect(standing.limit.state).toBe('zero')
    // Presented again, it may still be paid.
    await change(client, first, 'cleared', { on: addDays(on, 3) })
    expect((await client.orders.get({ id: order.id })).payments).toHaveLength(1)
  })

  test('that come back and are paid otherwise do not clear a second time', async () => {
    const { client, order, papers, ana } = await withPlan()
    const { id } = order
    const { cheques } = await client.orders.receiveCheques({ ...command(), id, cheques: papers })
    const on = addDays(TODAY, 10)
    const first = cheques[0]!.id
    await change(client, first, 'returned', { on, returnReason: '11' })
    await client.orders.receive({ ...command(on), id, paidOn: on, amount: 30_000, means: 'pix', note: '' })
    expect(await refusalFrom(change(client, first, 'cleared', { on }))).toEqual({
      code: 'above-balance',
      details: { balance: 0 },
      field: 'status',
    })
    await change(client, first, 'given-back', { on })
    const { facts } = await client.credit.standing({ customerId: ana, today: on })
    expect(facts).toMatchObject({ exposure: { chequesToClear: 50_000, openTitles: 0 } })
  })

  test('increase, fall short of the cost or do not add up: refused', async () => {
    const { client, order, chequePlan } = await withPlan()
    const plan = (amounts: number[]) =>
      amounts.map((amount, at) => ({
        amount: centavos(amount),
        depositOn: addMonths(chequePlan[0]!.depositOn, at),
      }))
    const faults = [
      ['increases', [30_000, 20_000, 30_000]],
      ['sum', [30_000, 25_000, 24_999]],
      ['first-below-cost', [26_667, 26_667, 26_666]],
      ['too-many', [30_000, 10_000, 8000, 8000, 8000, 8000, 8000]],
    ] as const
    for (const [fault, amounts] of faults) {
      const view = await saveAgain(client, order.id, { chequePlan: plan([...amounts]) })
      expect(view.decision.decision.reasons[0]).toMatchObject({
        code: 'cheque-plan-invalid',
        values: { fault },
      })
    }
  })
})
