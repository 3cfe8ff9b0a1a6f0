import type { Billing, billingSchema } from '#shared/domain/billing.ts'
import type { z } from 'zod'

/** What the form of days and fees holds: a policy's own days are empty while they are the house's. */
export type BillingFields = Omit<Billing, 'closingDueDaysByPolicy'> & {
  closingDueDaysByPolicy: Record<string, number | null>
}

/** The settings as the form shows them, with a field for each policy that is paid in closings. */
export function billingFields(billing: Billing, policyIds: readonly string[]): BillingFields {
  return {
    ...billing,
    closingDueDaysByPolicy: Object.fromEntries(
      policyIds.map((id) => [id, billing.closingDueDaysByPolicy[id] ?? null]),
    ),
  }
}

/** What the form holds as the settings take it. */
export function billingInput(fields: BillingFields): z.input<typeof billingSchema> {
  const own = Object.entries(fields.closingDueDaysByPolicy).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  )
  return { ...fields, closingDueDaysByPolicy: Object.fromEntries(own) }
}
