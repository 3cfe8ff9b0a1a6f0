import { useSettings } from '#renderer/lib/use-settings.ts'
import { useStanding } from '#renderer/features/orders/queries.ts'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { addBusinessDays } from '#shared/domain/business-days.ts'
import type { BankCalendar, Day } from '#shared/domain/calendar.ts'
import { requiredEntry } from '#shared/domain/cost-cover.ts'
import { centavos } from '#shared/domain/money.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { offeredPolicies } from '#shared/domain/payment-policies.ts'
import type { Service } from '#shared/domain/service.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { ChequeTerms } from './cheque-problems.ts'
import { detailsSoFar, type OrderFields } from './order-fields.ts'
import { useAssessment } from './use-assessment.ts'

type Form = UseFormReturn<OrderFields, unknown, OrderDetails>

/** What follows from what is typed so far: totals, decision, the policies offered, and the terms of the cheques. */
export function useOrderAsTyped(form: Form, view: OrderView | null) {
  const today = useToday()
  const fields = useWatch({ control: form.control }) as OrderFields
  const settings = useSettings().data
  const catalogue = useQuery(
    store.services.list.queryOptions({ input: { search: '', includeInactive: false } }),
  ).data
  const standing = useStanding(fields.customerId || null, today).data ?? null
  const details = detailsSoFar(fields)
  const assessment = useAssessment(view?.order.id ?? null, details, today)
  const policy = settings?.credit.policy ?? null
  const offered = standing && policy ? offeredPolicies(standing, policy) : null
  const services = catalogue ?? []
  const isSame = view !== null && view.order.customerId === fields.customerId
  useDefaultPolicy(form, offered)
  usePromise(form, { services, calendar: settings?.calendar ?? null, off: view !== null })
  return {
    fields,
    details,
    services,
    offered,
    policies: policy?.paymentPolicies.filter(({ active }) => active) ?? [],
    standing: standing?.standing ?? null,
    recovery: standing?.facts.recovery ?? null,
    // An order's own facts leave it out of the exposure that it is weighed against.
    facts: isSame ? view.decision.facts : (standing?.facts ?? null),
    totals: details ? totalsOf(details) : null,
    chequeTerms: details ? chequeTermsOf(details) : null,
    ...assessment,
  }
}
export type OrderAsTyped = ReturnType<typeof useOrderAsTyped>

/** What the cheques of an order are held to, as the gate will. */
function chequeTermsOf(details: OrderDetails): ChequeTerms {
  const { total, cost } = totalsOf(details)
  const entry = requiredEntry(details)
  return {
    amount: centavos(total - entry),
    uncoveredCost: centavos(Math.max(0, cost - entry)),
    maxCheques: details.policy.maxCheques,
    orderedOn: details.on,
  }
}

/** The best policy this customer may have, until another is chosen. */
function useDefaultPolicy(form: Form, offered: ReturnType<typeof offeredPolicies> | null): void {
  const chosen = useWatch({ control: form.control, name: 'policy' })
  const [best] = offered ?? []
  useEffect(() => {
    if (chosen === null && best) form.setValue('policy', best)
  }, [form, chosen, best])
}

type PromiseTerms = { services: readonly Service[]; calendar: BankCalendar | null; off: boolean }

/** Promises the day that the slowest service needs, in business days, until a day is typed. */
function usePromise(form: Form, { services, calendar, off }: PromiseTerms): void {
  const [items, on] = useWatch({ control: form.control, name: ['items', 'on'] })
  const days = items.reduce((most, { serviceId }) => {
    const service = services.find(({ id }) => id === serviceId)
    return Math.max(most, service?.productionDays ?? 0)
  }, 0)
  const isChosen = items.some(({ serviceId }) => serviceId !== null)
  const isTyped = Boolean(form.formState.dirtyFields.promisedOn)
  const promised: Day | null = on && calendar && isChosen ? addBusinessDays(on, days, calendar) : null
  useEffect(() => {
    if (!off && !isTyped && promised) form.setValue('promisedOn', promised)
  }, [form, off, isTyped, promised])
}
