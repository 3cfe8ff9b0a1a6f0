import { proposalFeeOf } from '#shared/domain/escalation/proposal-fees.ts'
import { expect, test } from 'vitest'

test.each([
  [1, 'nothing'],
  [30, 'nothing'],
  [31, 'central-fee'],
  [120, 'central-fee'],
  [121, 'emoluments'],
] as const)('a proposal filed %i days after the due day is prepaid by %s (R2.14)', (days, fee) => {
  expect(proposalFeeOf(days)).toBe(fee)
})
