import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { costCoverOf, requiredEntry } from '#shared/domain/cost-cover.ts'
import { centavos } from '#shared/domain/money.ts'
import { decideOrder } from '#shared/domain/order-decision.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { uuidOf } from '#tests/support/build.ts'
import { behaviourAsOf, exposedBy, titleDue } from '#tests/support/credit-facts.ts'
import { detailsOf, fairFacts, newOrder, orderItem, paid, POLICIES } from '#tests/support/order-case.ts'
import { OrderHouse } from '#tests/support/order-house.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

const [GOOD, LATE, BLOCKED] = [uuidOf(1, 1), uuidOf(1, 2), uuidOf(1, 3)]
const behaviour = behaviourAsOf({ titles: [titleDue(20, { amount: 30_000 })] })
const customers = new Map([
  [GOOD, { ...fairFacts({ exposure: exposedBy(10_000) }), customerId: GOOD }],
  [LATE, { ...fairFacts({ behaviour, exposure: exposedBy(30_000) }), customerId: LATE }],
  [
    BLOCKED,
    {
      ...fairFacts({
        blocks: [{ blockId: '0', name: 'X', reason: 'Sumiu', by: 'customer', personName: null }],
      }),
      customerId: BLOCKED,
    },
  ],
])
const LIMIT = 100_000
const ids = fc.constantFrom(GOOD, GOOD, LATE, BLOCKED)
const policies = fc.constantFrom(
  ...Object.values(POLICIES),
  // What a form might make up.
  { ...POLICIES.c, entryBasisPoints: 0 },
  { ...POLICIES.b, id: 'mine', entryBasisPoints: 0 },
)
const details = fc
  .record({
    customerId: ids,
    quantity: fc.integer({ min: 1, max: 6 }),
    price: fc.integer({ min: 10_000, max: 90_000 }),
    cost: fc.integer({ min: 0, max: 60_000 }),
    inCatalogue: fc.boolean(),
    discount: fc.integer({ min: 0, max: 60_000 }),
    policy: policies,
    remake: fc.boolean(),
  })
  .map(({ customerId, quantity, price, cost, inCatalogue, discount, policy, remake }) =>
    detailsOf({
      customerId,
      items: [
        orderItem(
          inCatalogue
            ? { quantity, unitPrice: centavos(price) }
            : { quantity, unitPrice: centavos(price), unitCost: centavos(cost), serviceId: null },
        ),
      ],
      discount: centavos(discount % 7 === 0 ? discount : 0),
      policy,
      remake:
        remake && discount % 5 === 0
          ? { ofOrderId: '0', cause: 'fit', customerPaysBasisPoints: 0, note: '' }
          : null,
    }),
  )

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'create',
      'create',
      'edit',
      'policy',
      'customer',
      'discount',
      'copy',
      'split',
      'cancel',
      'reopen',
      'receive',
      'produce',
      'produce',
    ),
    pick: fc.nat(1000),
    amount: fc.integer({ min: 1, max: 120_000 }),
    details,
  }),
  { minLength: 3, maxLength: 30 },
)
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never

/** Does a step as a person would, and answers the order whose production it began or went on with. */
function perform(house: OrderHouse, { kind, pick, amount, details: typed }: Step): string | null {
  const all = [...house.orders.keys()]
  const id = all[pick % Math.max(1, all.length)]
  if (kind === 'create' || id === undefined) {
    house.create(typed)
    return null
  }
  const { order } = house.orders.get(id)!
  if (kind === 'copy') house.create({ ...order, customerId: typed.customerId })
  if (kind === 'edit') house.edit(id, { items: typed.items })
  if (kind === 'policy') house.edit(id, { policy: typed.policy })
  if (kind === 'customer') house.edit(id, { customerId: typed.customerId })
  if (kind === 'discount') house.edit(id, { discount: typed.discount, remake: typed.remake })
  if (kind === 'split') house.split(id)
  if (kind === 'cancel') house.cancel(id)
  if (kind === 'reopen') house.reopen(id)
  if (kind === 'receive') house.receive(id, amount)
  if (kind !== 'produce') return null
  return house.produce(id) ? id : null
}

describe('whatever is done to orders without leave', () => {
  test.prop([steps], { numRuns: 3000 })(
    'no production goes on with cost uncovered beyond the policy, and nobody passes the limit',
    (done) => {
      const house = new OrderHouse(customers)
      for (const step of done) {
        const produced = perform(house, step)
        if (produced !== null) {
          const { order, received } = house.orders.get(produced)!
          const cover = costCoverOf(order, paid(received))
          expect(received).toBeGreaterThanOrEqual(requiredEntry(order))
          const { entryBasis, entryBasisPoints } = order.policy
          if (entryBasis === 'cost')
            expect(cover.uncoveredCost * 10_000).toBeLessThanOrEqual(cover.cost * (10_000 - entryBasisPoints))
          else expect(cover.missingEntry).toBe(0)
          expect(totalsOf(order).profit).toBeGreaterThanOrEqual(0)
          expect(order.customerId).not.toBe(BLOCKED)
        }
        expect(10_000 + house.lentTo(GOOD)).toBeLessThanOrEqual(LIMIT)
        // Overdue for twenty days: only what is paid whole beforehand.
        expect(house.lentTo(LATE)).toBe(0)
      }
    },
  )

  test('the house does let orders pass, or it would prove nothing', () => {
    const house = new OrderHouse(customers)
    const id = house.create(detailsOf({ customerId: GOOD }))
    expect(house.produce(id)).toBe(false)
    house.receive(id, 15_000)
    expect(house.produce(id)).toBe(true)
    expect(house.lentTo(GOOD)).toBe(65_000)
  })

  test.prop([details, fc.constantFrom(...customers.values())], { numRuns: 500 })(
    'the same facts, order and policy give the same decision, and are left as they were',
    (order, facts) => {
      const given = newOrder(order)
      const kept = structuredClone({ facts, given })
      const first = decideOrder(facts, DEFAULT_CREDIT_POLICY, given)
      expect(decideOrder(structuredClone(facts), DEFAULT_CREDIT_POLICY, structuredClone(given))).toEqual(
        first,
      )
      expect({ facts, given }).toEqual(kept)
    },
  )

  test.prop([details, fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 })], {
    numRuns: 500,
  })('who owes more is never let pass where who owes less is refused', (order, one, other) => {
    const [less, more] = [Math.min(one, other), Math.max(one, other)]
    const ask = (exposure: number) =>
      decideOrder(fairFacts({ exposure: exposedBy(exposure) }), DEFAULT_CREDIT_POLICY, newOrder(order))
        .verdict
    if (ask(less) === 'refuse') expect(ask(more)).toBe('refuse')
  })
})

describe('the contract of the house', () => {
  test.prop([
    policies,
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('none', 'draft', 'sent', 'expired' as const),
    fc.boolean(),
  ])(
    'whatever is typed, nothing passes on credit without it, and it alone holds nobody who signed',
    (policy, quantity, contract, signed) => {
      const facts = fairFacts({ contractAdopted: true, contract: signed ? 'signed' : contract })
      const decision = decideOrder(
        facts,
        DEFAULT_CREDIT_POLICY,
        newOrder({ policy, items: [orderItem({ quantity })] }),
      )
      const asked = decision.reasons.some(({ code }) => code === 'contract-missing')
      expect(asked).toBe(!signed && policy.rest !== 'none')
      if (asked) expect(decision.verdict).toBe('refuse')
    },
  )
})
