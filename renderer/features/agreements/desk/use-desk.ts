import type { AgreementDesk } from '#shared/contracts/agreements.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { Role } from '#shared/domain/access.ts'
import { costOfTitles } from '#shared/domain/agreements/cost-of-titles.ts'
import { type Alternative, offersFor } from '#shared/domain/agreements/offers.ts'
import type { OfferFacts } from '#shared/domain/agreements/waiver.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { useMemo, useState } from 'react'

type Given = { desk: AgreementDesk; settings: Settings; role: Role; today: Day }

/** The titles chosen, what an offer over them is judged from, and the alternatives; the store will judge by the same. */
export function useDesk({ desk, settings, role, today }: Given) {
  // What is late is what is negotiated, unless nothing is.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const late = desk.titles.filter(({ daysLate }) => daysLate > 0)
    return new Set((late.length > 0 ? late : desk.titles).map(({ receivableId }) => receivableId))
  })
  const facts = useMemo(
    () => factsOf({ desk, settings, role, today }, chosen),
    [desk, settings, role, today, chosen],
  )
  const alternatives = useMemo<Alternative[]>(
    () =>
      facts.titles.length === 0
        ? []
        : offersFor(facts, { calendar: settings.calendar, payChance: desk.payChance }),
    [facts, settings, desk],
  )
  return { chosen, setChosen, facts, alternatives }
}

function factsOf({ desk, settings, role, today }: Given, chosen: ReadonlySet<string>): OfferFacts {
  const titles = desk.titles.filter(({ receivableId }) => chosen.has(receivableId))
  const uncovered = new Map(desk.orders.map(({ orderId, uncovered: open }) => [orderId, open] as const))
  const costs = costOfTitles(
    titles.map(({ owed, orders }) => ({ principal: owed.principal, orders })),
    uncovered,
  )
  return {
    on: today,
    role,
    rules: settings.agreementRules,
    creditClass: desk.creditClass,
    renegotiations: Math.max(0, ...titles.map(({ renegotiations }) => renegotiations)),
    titles: titles.map(({ receivableId, dueOn, owed, daysLate }, at) => ({
      receivableId,
      dueOn,
      owed,
      daysLate,
      uncovered: costs[at]!,
    })),
  }
}
