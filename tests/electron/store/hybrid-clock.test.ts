import { hybridClock, instantOf, isoInstant } from '#electron/store/hybrid-clock.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2099, 11) })

describe('the hybrid clock', () => {
  test('instants read as ISO 8601', () => {
    fc.assert(
      fc.property(instants, (at) => {
        expect(isoInstant(at)).toBe(new Date(at).toISOString())
      }),
    )
  })

  test('readings only rise, whatever the wall does, across a restart too', () => {
    fc.assert(
      fc.property(fc.array(instants, { minLength: 2, maxLength: 40 }), (walls) => {
        let last = ''
        for (const wall of walls) {
          const clock = hybridClock(() => wall, 'abcdef01', last)
          for (const reading of [clock.next(), clock.next()]) {
            expect(reading > last).toBe(true)
            expect(instantOf(reading)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
            last = reading
          }
        }
      }),
    )
  })

  test('more readings in a millisecond than it can count go on to the next', () => {
    const clock = hybridClock(() => Date.UTC(2026, 0), 'd', `2026-01-01T00:00:00.000Z-ffff-d`)
    expect(clock.next()).toBe('2026-01-01T00:00:00.001Z-0000-d')
  })
})
