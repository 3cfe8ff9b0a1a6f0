import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { decideOrder } from '#shared/domain/order-decision.ts'
import type { RecoveryFacts } from '#shared/domain/trust-recovery/recovery-terms.ts'
import { reasonSentence } from '#shared/pt-br/decisions.ts'
import { buildOrder } from '#tests/support/build-credit.ts'
import { detailsOf, fairFacts, newOrder, POLICIES } from '#tests/support/order-case.ts'
import { describe, expect, test } from 'vitest'

type Letter = keyof typeof POLICIES
const decide = (recovery: RecoveryFacts | null, letter: Letter, given: Parameters<typeof newOrder>[1] = {}) =>
  decideOrder(fairFacts({ recovery }), DEFAULT_CREDIT_POLICY, newOrder({ policy: POLICIES[letter] }, given))
const offered = (recovery: RecoveryFacts | null) => decide(recovery, 'a').offered.map(({ id }) => id)
const weight = (recovery: RecoveryFacts | null, letter: Letter) =>
  decide(recovery, letter).reasons.find(({ code }) => code === 'recovery-stage')?.weight ?? null

describe('a plan binds the order gate (E21)', () => {
  test.each([
    ['settle', ['a']],
    ['upfront', ['a']],
    ['cost-entry', ['b', 'a']],
  ] as const)('in the stage %s only what it allows is offered', (stage, ids) => {
    expect(offered({ stage, left: 2 })).toEqual(ids)
  })

  test('at its end, and without one, everything is as it was', () => {
    const without = offered(null)
    expect(without).toContain('c')
    expect(offered({ stage: 'normal', left: 0 })).toEqual(without)
    expect(weight(null, 'c')).toBeNull()
  })

  test('refuses another way with the stage as its reason, and tells the stage to who keeps to it', () => {
    expect(weight({ stage: 'upfront', left: 2 }, 'b')).toBe('refuse')
    expect(weight({ stage: 'upfront', left: 2 }, 'a')).toBe('note')
    expect(weight({ stage: 'cost-entry', left: 1 }, 'b')).toBe('note')
    expect(weight({ stage: 'cost-entry', left: 1 }, 'c')).toBe('refuse')
    const [reason] = decide({ stage: 'upfront', left: 2 }, 'c').reasons
    expect(reasonSentence(reason!).what).toMatch(/Plano de reconquista.*Pedidos pagos adiantado.*2 pedidos/)
  })

  test('an order that was let pass before goes on as it was agreed', () => {
    const before = buildOrder(detailsOf({ policy: POLICIES.c }))
    const { reasons } = decide({ stage: 'upfront', left: 2 }, 'c', { before })
    expect(reasons.filter(({ weight: heavy }) => heavy === 'refuse').map(({ code }) => code)).not.toContain(
      'recovery-stage',
    )
  })
})
