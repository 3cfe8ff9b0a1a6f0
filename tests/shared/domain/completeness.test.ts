import { addDays, day } from '#shared/domain/calendar.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { completenessOf, satisfies } from '#shared/domain/completeness.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import { completenessSchema, type Evidence, type Registration } from '#shared/domain/registration.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const TODAY = day('2026-11-22')
const rules = DEFAULT_CREDIT_POLICY.registration

function item(id: string, given: Partial<ChecklistItem> = {}): ChecklistItem {
  const plain = { title: `Item ${id}`, hint: '', weight: 1, mandatory: false, validityDays: null }
  return { id, ...plain, evidence: 'any', ...given }
}

function evidence(itemId: string, given: Partial<Evidence> = {}): Evidence {
  return { itemId, verifiedOn: TODAY, dated: null, note: 'Conferido', attachments: [], ...given }
}

function registration(entries: Evidence[], given: Partial<Registration> = {}): Registration {
  return { ...emptyRegistration(uuidOf(1, 1)), evidence: entries, ...given }
}

const paper = {
  id: uuidOf(9, 1),
  name: 'contrato.pdf',
  extension: 'pdf',
  bytes: 10,
  sha256: 'a'.repeat(64),
} as const

describe('completeness', () => {
  test('is nothing without a registration, and all of it without a list', () => {
    const nothing = completenessOf(null, [item('a'), item('b')], rules, TODAY)
    expect(nothing.basisPoints).toBe(0)
    expect(nothing.items.map(({ state }) => state)).toEqual(['missing', 'missing'])
    expect(completenessOf(null, [], rules, TODAY).basisPoints).toBe(10_000)
  })

  test('weighs items, and is rounded down', () => {
    const items = [item('one', { weight: 1 }), item('two', { weight: 2 })]
    expect(completenessOf(registration([evidence('one')]), items, rules, TODAY).basisPoints).toBe(3333)
    expect(completenessOf(registration([evidence('two')]), items, rules, TODAY).basisPoints).toBe(6666)
  })

  test('an item holds on the last day of its validity, and is stale the day after', () => {
    const items = [item('proof', { validityDays: 90 })]
    const verifiedOn = addDays(TODAY, -90)
    const kept = registration([evidence('proof', { verifiedOn })])
    expect(completenessOf(kept, items, rules, TODAY)).toMatchObject({
      basisPoints: 10_000,
      items: [{ state: 'done', validUntil: TODAY }],
    })
    expect(completenessOf(kept, items, rules, addDays(TODAY, 1))).toMatchObject({
      basisPoints: 0,
      items: [{ state: 'stale', validUntil: TODAY }],
    })
  })

  test('evidence is of the kind the item asks for, or it is missing', () => {
    const bare = evidence('x', { note: '' })
    const table: [ChecklistItem['evidence'], Partial<Evidence>, boolean][] = [
      ['file', { attachments: [paper] }, true],
      ['file', { note: 'Visto no balcão', dated: TODAY }, false],
      ['note', { note: 'Falei com a Ana' }, true],
      ['note', { attachments: [paper], dated: TODAY }, false],
      ['date', { dated: TODAY }, true],
      ['date', { attachments: [paper], note: 'Sem data' }, false],
      ['any', { attachments: [paper] }, true],
      ['any', { note: 'Visto' }, true],
      ['any', { dated: TODAY }, true],
      ['any', {}, false],
    ]
    for (const [kind, given, enough] of table) {
      const asked = item('x', { evidence: kind })
      expect(satisfies(asked, { ...bare, ...given })).toBe(enough)
      const { items } = completenessOf(registration([{ ...bare, ...given }]), [asked], rules, TODAY)
      expect(items[0]!.state).toBe(enough ? 'done' : 'missing')
    }
  })

  test('evidence of an item no longer on the list counts nothing', () => {
    const kept = registration([evidence('gone'), evidence('here')])
    const result = completenessOf(kept, [item('here'), item('new')], rules, TODAY)
    expect(result.basisPoints).toBe(5000)
    expect(result.items.map(({ itemId }) => itemId)).toEqual(['here', 'new'])
  })

  test('is due again half a year after it was looked over', () => {
    const kept = registration([], { revalidatedOn: day('2026-06-01') })
    expect(completenessOf(kept, [], rules, TODAY).revalidateOn).toBe('2026-11-28')
    expect(completenessOf(registration([]), [], rules, TODAY).revalidateOn).toBeNull()
  })
})

const anyItems = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 10 }),
      mandatory: fc.boolean(),
      validityDays: fc.option(fc.integer({ min: 1, max: 400 })),
      /** Days since it was verified; null when nothing shows it. */
      age: fc.option(fc.integer({ min: 0, max: 500 })),
    }),
    { maxLength: 20 },
  )
  .map((given) => given.map((each, index) => ({ ...each, id: `item-${index}` })))

describe('completeness, whatever the list', () => {
  propertyTest.prop([anyItems])('is all of it exactly when every item is in order', (given) => {
    const items = given.map(({ age: _age, ...rest }) => item(rest.id, rest))
    const entries = given.flatMap(({ id, age }) =>
      age === null ? [] : [evidence(id, { verifiedOn: addDays(TODAY, -age) })],
    )
    const result = completenessSchema.parse(completenessOf(registration(entries), items, rules, TODAY))
    const inOrder = result.items.every(({ state }) => state === 'done')
    expect(result.basisPoints === 10_000).toBe(inOrder)
    expect(result.basisPoints === 0).toBe(
      items.length > 0 && result.items.every(({ state }) => state !== 'done'),
    )
  })

  propertyTest.prop([anyItems, fc.nat(800)])(
    'only falls as days go by, and never rises by a missing paper',
    (given, later) => {
      const items = given.map(({ age: _age, ...rest }) => item(rest.id, rest))
      const entries = given.flatMap(({ id, age }) =>
        age === null ? [] : [evidence(id, { verifiedOn: addDays(TODAY, -age) })],
      )
      const now = completenessOf(registration(entries), items, rules, TODAY).basisPoints
      const then = completenessOf(registration(entries), items, rules, addDays(TODAY, later)).basisPoints
      expect(then).toBeLessThanOrEqual(now)
      const fewer = completenessOf(registration(entries.slice(1)), items, rules, TODAY).basisPoints
      expect(fewer).toBeLessThanOrEqual(now)
    },
  )
})
