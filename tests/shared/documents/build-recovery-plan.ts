import type { Printable } from '#shared/contracts/printables.ts'
import { addDays, addMonths, dayNumber } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { recoveryStanding } from '#shared/domain/trust-recovery/recovery-standing.ts'
import { buildCustomer, buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { TODAY } from '#tests/support/credit-facts.ts'

type PlanPage = Extract<Printable, { kind: 'recovery-plan' }>
type EndingLetter = Extract<Printable, { kind: 'ending-letter' }>

/** A plan begun four months ago: settled, two of three orders paid in advance, and `relapses` since, each settled. */
export function buildRecoveryPlan(given: Partial<PlanPage> & { relapses?: number } = {}): PlanPage {
  const { relapses = 0, ...page } = given
  const startedOn = addMonths(TODAY, -4)
  const plan = {
    id: uuidOf(9, 1),
    customerId: uuidOf(1, 1),
    startedOn,
    by: 'Dona Célia',
    upfrontOrders: 3,
    costEntryOrders: 3,
    relapseAfterDays: 5,
    forgiven: [],
    paperId: null,
    ended: null,
  }
  const first = dayNumber(startedOn)
  const titles = Array.from({ length: relapses }, (_, at) => {
    const dueDay = first + 1 + at * 12
    return {
      issuedDay: dueDay - 30,
      dueDay,
      amount: 100,
      payments: [{ day: dueDay + 8, principal: 100 }],
    }
  })
  const orders = [90, 100].map((day) => ({ paidWholeDay: first + day, how: 'upfront' as const }))
  return {
    kind: 'recovery-plan',
    laboratory: buildLaboratory(),
    on: TODAY,
    customer: buildCustomer(),
    plan,
    standing: recoveryStanding(plan, { titles, orders }, TODAY),
    owed: centavos(0),
    ...page,
  }
}

/** The letter that ends a relationship, with so many titles open. */
export function buildEndingLetter(given: Partial<EndingLetter> & { open?: number } = {}): EndingLetter {
  const { open = 2, ...letter } = given
  const titles = Array.from({ length: open }, (_, at) => ({
    label: `OS ${at + 1}`,
    dueOn: addDays(TODAY, -30 + at),
    principal: centavos(123_450),
    total: centavos(126_780),
  }))
  return {
    kind: 'ending-letter',
    laboratory: buildLaboratory(),
    on: TODAY,
    customer: buildCustomer(),
    ending: {
      id: uuidOf(9, 2),
      customerId: uuidOf(1, 1),
      kind: 'relationship',
      on: TODAY,
      by: 'Dona Célia',
      receivableIds: [],
      amount: centavos(open * 126_780),
      route: null,
      reviewOn: null,
      reason: 'Custa mais do que deixa, ano após ano',
      lesson: '',
      checklist: [],
      reversal: null,
    },
    facts: [
      { item: 'orders', count: 1, amount: centavos(80_000) },
      { item: 'debts', count: open, amount: centavos(open * 126_780) },
      { item: 'credit', count: 1, amount: centavos(5_000) },
      { item: 'cheques', count: 2, amount: centavos(250_000) },
      { item: 'disputes', count: 1, amount: centavos(40_000) },
      { item: 'tickets', count: 0, amount: centavos(0) },
      { item: 'papers', count: 1, amount: centavos(0) },
    ],
    titles,
    ...letter,
  }
}
