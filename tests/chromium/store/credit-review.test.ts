import { addDays } from '#shared/domain/calendar.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { listEventSentence } from '#shared/pt-br/credit-events.ts'
import {
  creditLaboratory,
  creditPage,
  customerWith,
  paidMonths,
  payOpenTitle,
  reais,
} from '#tests/chromium/support/credit-rows.ts'
import { allRows } from '#tests/chromium/support/rows.ts'
import { codeFrom, command, openStore, servingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import { describe, expect, test } from 'vitest'

const reason = 'Combinado com o cliente'

describe('the daily review', () => {
  test('writes down what changed, once a day, and keeps the scores', async () => {
    const { client, ana, bruno } = await creditLaboratory()
    const first = await client.credit.review(command())
    // Bruno and Davi: discount, term and priority of one, discount of the other.
    expect(first).toEqual({
      entered: [{ customerId: ana, name: 'Ana' }],
      left: [],
      suspended: 4,
      restored: 0,
    })
    const log = async (customerId: string | null = null) => {
      const { rows, total } = await client.credit.events({ customerId, offset: 0, limit: 50 })
      for (const row of rows) expect(listEventSentence(row)).toMatch(/^[A-Z].*\.$/)
      return { told: rows.map(({ name, event }) => `${name} ${event}`), total }
    }
    expect((await log()).told.toSorted()).toEqual([
      'Ana vip-entered',
      'Bruno benefit-lost',
      'Bruno turned-red',
      'Davi benefit-lost',
      'Davi turned-yellow',
    ])
    expect((await log(bruno)).total).toBe(2)
    const kept = await client.credit.scoreHistory({ customerId: ana })
    expect(kept.map(({ cause, on }) => [cause, on])).toEqual([['review', TODAY]])

    // Again on the same day, whatever happened meanwhile: nothing.
    await client.credit.freeze({ ...command(), customerId: bruno, reason })
    const again = await client.credit.review(command())
    expect(again).toEqual({ entered: [], left: [], suspended: 0, restored: 0 })
    expect((await log()).total).toBe(5)
    // The next day only what changed since.
    const next = await client.credit.review(command(addDays(TODAY, 1)))
    expect(next).toMatchObject({ entered: [], left: [], restored: 0 })
    expect((await log()).total).toBe(5 + (next.suspended > 0 ? 1 : 0))
    expect(await client.credit.scoreHistory({ customerId: ana })).toHaveLength(1)
  })

  test('a broken good payer leaves the list and comes back when benefits return', async () => {
    const open = await servingStore()
    const { client } = open
    const ana = await customerWith(client, 'Ana', [
      ...paidMonths(10),
      { dueOn: addDays(TODAY, 1), paidOn: null },
    ])
    await client.credit.review(command())
    const late = await client.credit.review(command(addDays(TODAY, 8)))
    expect(late).toEqual({ entered: [], left: [{ customerId: ana, name: 'Ana' }], suspended: 3, restored: 0 })
    const paidOn = addDays(TODAY, 9)
    await payOpenTitle(client, ana, paidOn)
    const back = await client.credit.review(command(paidOn))
    expect(back).toEqual({ entered: [{ customerId: ana, name: 'Ana' }], left: [], suspended: 0, restored: 0 })
    expect(await client.credit.review(command(addDays(paidOn, 29)))).toMatchObject({ restored: 0 })
    expect(await client.credit.review(command(addDays(paidOn, 30)))).toMatchObject({ restored: 3 })
  })
})

describe('the policy', () => {
  const { credit } = { credit: DEFAULT_CREDIT_POLICY }
  const stricter = {
    ...credit,
    score: { ...credit.score, bands: { A: 990, B: 650, C: 510, D: 350 } },
    limits: { ...credit.limits, initialCap: reais(500) },
    vip: { ...credit.vip, threshold: 11 },
  }

  test('a preview says who moves, and publishing makes it so', async () => {
    const { client, clara } = await creditLaboratory()
    const preview = await client.credit.policy.preview({ today: TODAY, policy: stricter })
    expect(preview).toMatchObject({ customers: 4, vipEntering: 0, vipLeaving: 1 })
    expect(preview.moves.find(({ from, to }) => from === 'C' && to === 'D')).toBeDefined()
    expect(preview.changes.find(({ customerId }) => customerId === clara)).toEqual({
      customerId: clara,
      name: 'Clara',
      before: { score: 500, class: 'C', limit: 100_000 },
      after: { score: 500, class: 'D', limit: 50_000 },
    })
    expect((await client.settings.get()).credit.version).toBe(0)

    const published = await client.credit.policy.publish({
      ...command(),
      policy: stricter,
      note: 'Mais cuidado',
    })
    expect(published).toMatchObject({
      version: 1,
      publishedOn: TODAY,
      by: 'Dona Célia',
      note: 'Mais cuidado',
    })
    const { standing, policyVersion } = await client.credit.standing({ customerId: clara, today: TODAY })
    expect([standing.score.class, standing.limit.total, policyVersion]).toEqual(['D', 50_000, 1])
    await client.credit.policy.publish({ ...command(), policy: credit, note: '' })
    const versions = await client.credit.policy.versions()
    expect(versions.map(({ version }) => version)).toEqual([2, 1, 0])
    expect(versions[1]).toEqual(published)
    expect((await client.settings.get()).credit).toEqual(versions[0])
    // Unchanged: nobody moves.
    const same = await client.credit.policy.preview({ today: TODAY, policy: credit })
    expect(same).toMatchObject({ moves: [], changes: [], vipEntering: 0, vipLeaving: 0 })
  })

  test('weights that do not add up, and classes offered what there is not, are refused', async () => {
    const { client } = await servingStore()
    const weights = { ...credit.score.weights, volume: 51 }
    const wrong = { ...credit, score: { ...credit.score, weights } }
    await expect(client.credit.policy.publish({ ...command(), policy: wrong, note: '' })).rejects.toThrow(
      'Input validation failed',
    )
    const policiesByClass = { ...credit.policiesByClass, E: ['z'] }
    const offering = { ...credit, policiesByClass }
    expect(await codeFrom(client.credit.policy.publish({ ...command(), policy: offering, note: '' }))).toBe(
      'policy-unknown',
    )
    expect((await client.settings.get()).credit.version).toBe(0)
  })
})

describe('the journal', () => {
  test('replayed, gives the same credit', async () => {
    const { open, client, ana, bruno } = await creditLaboratory()
    await client.credit.setLimit({ ...command(), customerId: ana, limit: reais(2000), reason })
    await client.credit.freeze({ ...command(), customerId: bruno, reason })
    await client.credit.review(command())
    await client.credit.policy.publish({ ...command(), policy: DEFAULT_CREDIT_POLICY, note: '' })
    const again = openStore({ journal: open.journal })
    await again.main.prove()
    await again.main.rebuild.begin({ data: null })
    await again.main.rebuild.apply({ changes: open.journal.changes })
    await again.main.serve()
    expect(await allRows(again.store.state.database)).toEqual(await allRows(open.store.state.database))
    const reader = again.window('reader')
    expect(await reader.credit.list(creditPage())).toEqual(await client.credit.list(creditPage()))
    expect(await reader.credit.policy.versions()).toEqual(await client.credit.policy.versions())
    expect(await reader.credit.portfolio({ today: TODAY })).toEqual(
      await client.credit.portfolio({ today: TODAY }),
    )
  })
})
