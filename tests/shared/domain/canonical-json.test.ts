import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { canonicalJson } from '#shared/domain/canonical-json.ts'

/** The same value with the members of every object put in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).map(([key, member]) => [key, reordered(member)] as const)
  return Object.fromEntries(members.reverse())
}

describe('canonical JSON', () => {
  test('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1, { d: null, c: 'é"' }], a: true })).toBe(
      '{"a":true,"b":[2,1,{"c":"é\\"","d":null}]}',
    )
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  test('keeps keys in their place that engines order by themselves, or take for a prototype', () => {
    const odd = JSON.parse('{"__proto__":{"10":1,"2":[{"b":null,"a":"x"}]},"Z":0,"1":-0}') as object
    expect(canonicalJson({ odd, a: undefined })).toBe(
      '{"odd":{"1":0,"Z":0,"__proto__":{"10":1,"2":[{"a":"x","b":null}]}}}',
    )
    expect(() => canonicalJson({ 1: Number.NaN })).toThrow(TypeError)
  })

  const anyJson = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'))
  test.prop([anyJson])('says the value, in the same text whatever the order of its keys', (value) => {
    const text = canonicalJson(value)
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    expect(canonicalJson(reordered(value))).toBe(text)
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [[undefined]]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})
