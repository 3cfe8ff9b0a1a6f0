import type { CreditFacts } from './credit-facts.ts'
import type { CreditScore, WhatIf } from './credit-score.ts'
import { applyWhatIf, averageMonth } from './what-if.ts'

type Advice = CreditScore['advice'][number]

/** Advice beyond the best few is noise. */
const MOST = 4
/** Months of good buying that advice looks ahead. */
const MONTHS = 3

const AS_IT_IS: WhatIf = {
  payOverdue: false,
  monthsOnTime: 0,
  lateDays: 0,
  completeRegistration: false,
  clearRestrictions: false,
}

/**
 * *O que falta para subir*: each thing the customer can do, with the points `gain` finds for the facts as they would
 * be. Best first; only what brings at least one point.
 */
export function adviceFor(facts: CreditFacts, gain: (changed: CreditFacts) => number): Advice[] {
  return whatHelps(facts)
    .map(({ factor, sentence, values, changed }) => ({ factor, sentence, values, points: gain(changed) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
}

type Possible = Omit<Advice, 'points'> & { changed: CreditFacts }

function whatHelps(facts: CreditFacts): Possible[] {
  const { behaviour, registration, bureau, promises12 } = facts
  const after = (change: Partial<WhatIf>) => applyWhatIf(facts, { ...AS_IT_IS, ...change })
  const possible: Possible[] = [
    {
      factor: 'punctuality',
      sentence: 'buy-on-time',
      values: { months: MONTHS, amount: averageMonth(facts) },
      changed: after({ monthsOnTime: MONTHS }),
    },
  ]
  if (behaviour.overduePrincipal > 0)
    possible.push({
      factor: 'overdue-use',
      sentence: 'pay-overdue',
      values: { amount: behaviour.overduePrincipal },
      changed: after({ payOverdue: true }),
    })
  if (registration.basisPoints < 10_000)
    possible.push({
      factor: 'registration',
      sentence: 'complete-registration',
      values: { basisPoints: registration.basisPoints },
      changed: after({ completeRegistration: true }),
    })
  if (bureau === null || bureau.restricted)
    possible.push({
      factor: 'restrictions',
      sentence: bureau ? 'clear-restrictions' : 'consult-bureau',
      values: { restrictions: bureau?.restrictions ?? 0 },
      changed: after({ clearRestrictions: true }),
    })
  if (promises12.broken > 0)
    possible.push({
      factor: 'promises',
      sentence: 'keep-promise',
      values: { broken: promises12.broken },
      changed: { ...facts, promises12: { ...promises12, kept: promises12.kept + 1 } },
    })
  return possible
}
