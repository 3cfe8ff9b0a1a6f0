import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import type { AgreementDesk } from '#shared/contracts/agreements.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { Role } from '#shared/domain/access.ts'
import type { OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { costOfTitles } from '#shared/domain/agreements/cost-of-titles.ts'
import { type Alternative, offersFor } from '#shared/domain/agreements/offers.ts'
import { gentleRules } from '#shared/domain/agreements/over-indebted.ts'
import { titlesToBegin } from '#shared/domain/agreements/titles-to-begin.ts'
import type { OfferFacts } from '#shared/domain/agreements/waiver.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { type OfferFields, offerFormSchema, offerInput, plainTerms } from './offer-fields.ts'

type Given = { desk: AgreementDesk; settings: Settings; role: Role; today: Day }

const resolver = formResolver<OfferFields, typeof offerFormSchema>(offerFormSchema, offerInput)

/**
 * The offer on the desk, kept over a closed window until it is proposed: the titles chosen, what an offer over them is
 * judged from, the alternatives and the form; the store will judge by the same.
 */
export function useDesk(given: Given) {
  const { desk, settings, role, today } = given
  const [begun] = useState(() => beginning(given))
  const form = useForm<OfferFields, unknown, z.output<typeof offerFormSchema>>({
    resolver,
    defaultValues: begun,
  })
  const { recovered, clear } = useDraft(form, `agreement:${desk.customer.id}`)
  const [ids, at] = useWatch({ control: form.control, name: ['receivableIds', 'alternative'] })
  // A draft may name what was paid since.
  const chosen = useMemo<ReadonlySet<string>>(() => {
    const wanted = new Set(ids)
    return new Set(
      desk.titles.map(({ receivableId }) => receivableId).filter((receivableId) => wanted.has(receivableId)),
    )
  }, [desk, ids])
  const facts = useMemo(
    () => factsOf({ desk, settings, role, today }, chosen),
    [desk, settings, role, today, chosen],
  )
  const alternatives = useMemo(() => alternativesOf({ desk, settings }, facts), [desk, settings, facts])
  const begin = (terms: OfferTerms | undefined) => {
    if (!terms) return
    for (const [field, value] of Object.entries(terms))
      form.setValue(field as keyof OfferTerms, value, { shouldDirty: true })
    form.clearErrors()
  }
  /** Takes the terms of an alternative. */
  const pick = (position: number) => {
    form.setValue('alternative', position, { shouldDirty: true })
    begin(alternatives[position]?.offer.terms)
  }
  /** Takes other titles in: the terms begin anew. */
  const choose = (titles: ReadonlySet<string>) => {
    form.setValue('receivableIds', [...titles], { shouldDirty: true })
    const offers = alternativesOf(given, factsOf(given, titles))
    begin(offers[Math.min(at, offers.length - 1)]?.offer.terms)
  }
  const discard = () => {
    clear()
    form.reset(beginning(given))
  }
  const picked = Math.min(at, alternatives.length - 1)
  return { form, chosen, facts, alternatives, picked, recovered, pick, choose, clear, discard }
}

/** The titles to begin with, by the best of their alternatives. */
function beginning(given: Given): OfferFields {
  const receivableIds = titlesToBegin(given.desk.titles)
  const [best] = alternativesOf(given, factsOf(given, new Set(receivableIds)))
  const terms = best?.offer.terms ?? plainTerms(given.today)
  return { receivableIds, alternative: 0, ...terms, overrideReason: '' }
}

function alternativesOf({ desk, settings }: Pick<Given, 'desk' | 'settings'>, facts: OfferFacts) {
  if (facts.titles.length === 0) return [] as Alternative[]
  return offersFor(facts, { calendar: settings.calendar, payChance: desk.payChance })
}

function factsOf({ desk, settings, role, today }: Given, chosen: ReadonlySet<string>): OfferFacts {
  const titles = desk.titles.filter(({ receivableId }) => chosen.has(receivableId))
  const { superindebted } = desk
  const uncovered = new Map(desk.orders.map(({ orderId, uncovered: open }) => [orderId, open] as const))
  const costs = costOfTitles(
    titles.map(({ owed, orders }) => ({ principal: owed.principal, orders })),
    uncovered,
  )
  return {
    on: today,
    role,
    rules: superindebted ? gentleRules(settings.agreementRules) : settings.agreementRules,
    superindebted,
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
