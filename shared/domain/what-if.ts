import type { Behaviour } from './behaviour.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { WhatIf } from './credit-score.ts'
import { centavos } from './money.ts'

/** What a customer without purchases would buy a month, in centavos, when nobody said how much. */
const TYPICAL_MONTH = 50_000

/**
 * The facts as they would be after what a person plays with. Months paid in time are added to the window as it stands
 * today: what would meanwhile leave it stays, so that one change is seen at a time.
 */
export function applyWhatIf(facts: CreditFacts, change: WhatIf): CreditFacts {
  const amount = averageMonth(facts)
  let { behaviour, exposure, registration, bureau } = facts
  if (change.payOverdue) {
    const paid = behaviour.overduePrincipal
    exposure = {
      ...exposure,
      openTitles: centavos(Math.max(0, exposure.openTitles - paid)),
      total: centavos(Math.max(0, exposure.total - paid)),
    }
    behaviour = withOverduePaid(behaviour, facts.today)
  }
  if (change.monthsOnTime > 0) behaviour = withMonthsOnTime(behaviour, facts, change.monthsOnTime, amount)
  if (change.lateDays > 0) behaviour = withLateTitle(behaviour, change.lateDays, amount)
  if (change.completeRegistration)
    registration = { ...registration, basisPoints: 10_000, missingMandatory: [], stale: [] }
  if (change.clearRestrictions) bureau = clearBureau(facts)
  return { ...facts, behaviour, exposure, registration, bureau }
}

/** The average month of purchase, in centavos; what the registration expects, or a typical one, before any. */
export function averageMonth({ behaviour, registration }: CreditFacts): number {
  const { months } = behaviour
  const bought = months.reduce((total, { amount }) => total + amount, 0)
  if (bought > 0) return Math.round(bought / months.length)
  return registration.expectedMonthly || TYPICAL_MONTH
}

function withOverduePaid(behaviour: Behaviour, today: CreditFacts['today']): Behaviour {
  const { overduePrincipal, openPrincipal } = behaviour
  if (overduePrincipal === 0) return behaviour
  return {
    ...behaviour,
    openPrincipal: centavos(openPrincipal - overduePrincipal),
    overduePrincipal: centavos(0),
    worstDaysLate: 0,
    cleanSince: today,
  }
}

function withMonthsOnTime(
  behaviour: Behaviour,
  facts: CreditFacts,
  months: number,
  amount: number,
): Behaviour {
  const bought = months * amount
  return {
    ...behaviour,
    since: behaviour.since ?? facts.today,
    dueAmount12: centavos(behaviour.dueAmount12 + bought),
    onTimeAmount12: centavos(behaviour.onTimeAmount12 + bought),
    dueTitles12: behaviour.dueTitles12 + months,
    onTimeTitles12: behaviour.onTimeTitles12 + months,
    onTimeSince: behaviour.onTimeSince ?? facts.today,
    onTimeMonths12: Math.min(12, behaviour.onTimeMonths12 + months),
    onTimeLast3: centavos(behaviour.onTimeLast3 + Math.min(3, months) * amount),
    monthsOnTime: behaviour.monthsOnTime + months,
    titlesPaid: behaviour.titlesPaid + months,
    titlesEver: behaviour.titlesEver + months,
  }
}

function withLateTitle(behaviour: Behaviour, days: number, amount: number): Behaviour {
  return {
    ...behaviour,
    dueAmount12: centavos(behaviour.dueAmount12 + amount),
    dueTitles12: behaviour.dueTitles12 + 1,
    worstDelay12: Math.max(behaviour.worstDelay12, days),
    worstDelayEver: Math.max(behaviour.worstDelayEver, days),
    spellDelay: Math.max(behaviour.spellDelay, days),
    monthsOnTime: 0,
    titlesPaid: behaviour.titlesPaid + 1,
    titlesEver: behaviour.titlesEver + 1,
  }
}

// Without any consultation, a clear one is what clearing would bring.
function clearBureau({ bureau, today }: CreditFacts): CreditFacts['bureau'] {
  const known = bureau ?? { bureau: 'other' as const, on: today, score: null }
  return {
    ...known,
    restricted: false,
    restrictions: 0,
    restrictedAmount: centavos(0),
    newRestriction: false,
  }
}
