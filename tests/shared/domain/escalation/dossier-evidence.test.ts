import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { chargeDays } from '#shared/domain/escalation/charge-days.ts'
import {
  type EvidenceFacts,
  type EvidenceItem,
  evidenceItems,
  missingEvidence,
} from '#shared/domain/escalation/dossier-evidence.ts'
import { centavos } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { buildPayment, buildReceivable } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const complete: EvidenceFacts = {
  late: true,
  taxId: true,
  address: true,
  phoneOrEmail: true,
  contractSigned: true,
  contractScanned: true,
  titlesWithoutOrigin: 0,
  ordersWithoutReceipt: 0,
  chargesAgreed: true,
  notices: 1,
  noticeProved: true,
  acknowledged: true,
  contacts: 3,
}

describe('what is missing to prove a debt', () => {
  test('is nothing when all is kept', () => {
    expect(missingEvidence(complete)).toEqual([])
  })

  test.each<[EvidenceItem, Partial<EvidenceFacts>]>([
    ['contract-signed', { contractSigned: false }],
    ['contract-scan', { contractScanned: false }],
    ['tax-id', { taxId: false }],
    ['address', { address: false }],
    ['contact-way', { phoneOrEmail: false }],
    ['origin', { titlesWithoutOrigin: 2 }],
    ['delivery-receipts', { ordersWithoutReceipt: 1 }],
    ['terms-agreed', { chargesAgreed: false }],
    ['notice-sent', { notices: 0 }],
    ['notice-proof', { noticeProved: false }],
    ['acknowledgement', { acknowledged: false }],
    ['contact-log', { contacts: 0 }],
  ])('%s', (item, facts) => {
    expect(missingEvidence({ ...complete, ...facts })).toEqual([item])
  })

  test('before anything is late, asks only for what can be kept already', () => {
    const nothing: EvidenceFacts = {
      late: false,
      taxId: false,
      address: false,
      phoneOrEmail: false,
      contractSigned: false,
      contractScanned: false,
      titlesWithoutOrigin: 1,
      ordersWithoutReceipt: 1,
      chargesAgreed: false,
      notices: 0,
      noticeProved: false,
      acknowledged: false,
      contacts: 0,
    }
    expect(missingEvidence(nothing)).toEqual([
      'contract-signed',
      'tax-id',
      'address',
      'contact-way',
      'origin',
      'delivery-receipts',
      'terms-agreed',
    ])
    expect(new Set(missingEvidence({ ...nothing, late: true }))).toEqual(
      new Set(evidenceItems.filter((item) => item !== 'contract-scan' && item !== 'notice-proof')),
    )
  })
})

describe('the memory of calculation', () => {
  const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }

  test('begins on the first day that is late, and ends on the day asked for', () => {
    const receivable = buildReceivable({ issuedOn: day('2026-09-01'), dueOn: day('2026-10-10') })
    // A Saturday before a holiday on Monday: it is late from the day after Tuesday.
    const days = chargeDays({ receivable, payments: [] }, policy, day('2026-10-20'))
    expect(days.map(({ on }) => on)).toEqual(
      ['14', '15', '16', '17', '18', '19', '20'].map((date) => `2026-10-${date}`),
    )
  })

  property.prop({
    amount: fc.integer({ min: 1, max: 5_000_000 }),
    paid: fc.integer({ min: 0, max: 4_000_000 }),
    late: fc.integer({ min: 1, max: 400 }),
  })(
    'ends on what every other screen says, and never shrinks while nothing is paid',
    ({ amount, paid, late }) => {
      const receivable = buildReceivable({
        issuedOn: day('2025-01-02'),
        dueOn: day('2025-01-15'),
        amount: centavos(amount),
      })
      const settled = {
        principal: centavos(Math.min(paid, amount - 1)),
        lateFee: centavos(0),
        lateInterest: centavos(0),
      }
      const payments = settled.principal > 0 ? [buildPayment({ paidOn: day('2025-01-10'), settled })] : []
      const until = day('2026-11-23')
      const days = chargeDays({ receivable, payments }, policy, until)
      const { principal, lateFee, lateInterest, total } = standingOf(receivable, payments, policy, until)
      expect(days.at(-1)).toEqual({ on: until, principal, lateFee, lateInterest, total })
      const window = days.slice(-late)
      window.forEach((one, at) => expect(one.total).toBeGreaterThanOrEqual(window[at - 1]?.total ?? 0))
    },
  )
})
