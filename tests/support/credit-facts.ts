import type { Behaviour } from '#shared/domain/behaviour.ts'
import { behaviourOf, type BoughtTitle, type Purchases } from '#shared/domain/behaviour-of.ts'
import { behaviourWindow } from '#shared/domain/behaviour-window.ts'
import { type Day, day, dayNumber } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'

/** The day of most tests, a Sunday. */
export const TODAY = day('2026-11-22')
const CUSTOMER = '11111111-1111-4111-8111-111111111111'

const { limits, benefitsReturnAfterDays } = DEFAULT_CREDIT_POLICY
const rules = { stepToleranceDays: limits.stepToleranceDays, benefitsReturnAfterDays }

/** Behaviour under the house's policy of purchases as of a day. */
export function behaviourAsOf(purchases: Partial<Purchases>, today: Day = TODAY): Behaviour {
  return behaviourOf({ titles: [], orders: [], ...purchases }, behaviourWindow(today, rules))
}

/** A title due so many days ago (negative: still to come), issued a month before, paid on days after its due date. */
export function titleDue(
  daysAgo: number,
  { amount = 100_000, paid = null }: { amount?: number; paid?: number | null } = {},
  today: Day = TODAY,
): BoughtTitle {
  const dueDay = dayNumber(today) - daysAgo
  const payments = paid === null ? [] : [{ day: dueDay + paid, principal: amount }]
  return { issuedDay: dueDay - 30, dueDay, amount, payments }
}

/** Facts of a customer registered two years ago, known for nothing but what is given. */
export function creditFacts(given: Partial<CreditFacts> = {}): CreditFacts {
  const behaviour = given.behaviour ?? behaviourAsOf({})
  const open = behaviour.openPrincipal
  return {
    customerId: CUSTOMER,
    kind: 'dentist',
    today: TODAY,
    registeredOn: day('2024-11-22'),
    behaviour,
    registration: {
      status: 'approved',
      basisPoints: 10_000,
      missingMandatory: [],
      stale: [],
      revalidateOn: null,
      contactConfirmedOn: null,
      expectedMonthly: null,
      goodReferences: 0,
      badReferences: 0,
    },
    bureau: null,
    returnedCheques12: 0,
    promises12: { kept: 0, broken: 0 },
    agreements12: { kept: 0, broken: 0 },
    exposure: {
      openTitles: open,
      unbilledDelivered: ZERO,
      chequesToClear: ZERO,
      committed: ZERO,
      total: open,
    },
    profile: emptyProfile(CUSTOMER),
    blocks: [],
    releases: [],
    lastTrustOn: null,
    contract: 'none',
    contractAdopted: false,
    recovery: null,
    portfolioExposure: open,
    ...given,
  }
}

/** A customer who bought every month of the last `months` and paid each title in time. */
export function goodPayer(months: number, amount = 100_000): CreditFacts {
  const titles = Array.from({ length: months }, (_, at) => titleDue(30 * at + 1, { amount, paid: 0 }))
  return creditFacts({ behaviour: behaviourAsOf({ titles }) })
}

/** Exposure of so much, all of it in titles. */
export function exposedBy(amount: number): CreditFacts['exposure'] {
  const total = centavos(amount)
  return { openTitles: total, unbilledDelivered: ZERO, chequesToClear: ZERO, committed: ZERO, total }
}
