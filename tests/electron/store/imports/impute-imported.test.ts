import { centavos } from '#shared/domain/money.ts'
import { imputeImported } from '#electron/store/commands/imports/impute-imported.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const amounts = fc.integer({ min: 0, max: 1_000_000 })

test('an imported payment settles principal first, adds up, and leaves no charges on a settled title', () => {
  fc.assert(
    fc.property(
      amounts,
      amounts,
      amounts,
      fc.integer({ min: 1, max: 4_000_000 }),
      (principal, fee, interest, paid) => {
        const standing = {
          principal: centavos(principal),
          lateFee: centavos(fee),
          lateInterest: centavos(interest),
          total: centavos(principal + fee + interest),
        }
        const imputed = imputeImported(standing, centavos(paid))
        if (!imputed) {
          expect(paid).toBeGreaterThan(standing.total)
          return
        }
        const { settled, forgiven } = imputed
        expect(settled.principal + settled.lateFee + settled.lateInterest).toBe(paid)
        expect(settled.principal).toBe(Math.min(paid, principal))
        if (settled.principal === principal) {
          expect(settled.lateFee + forgiven.lateFee).toBe(fee)
          expect(settled.lateInterest + forgiven.lateInterest).toBe(interest)
        } else {
          expect(forgiven).toEqual({ lateFee: 0, lateInterest: 0 })
        }
      },
    ),
  )
})
