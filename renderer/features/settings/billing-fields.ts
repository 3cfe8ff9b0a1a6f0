import type { Billing, billingSchema } from '#shared/domain/billing.ts'
import type { z } from 'zod'

/** What the form of days and fees holds: a policy's own days are empty while they are the house's. */
export type BillingFields = Omit<Billing, 'closingDueDaysByPolicy' | 'earlyDiscounts'> & {
  closingDueDaysByPolicy: Record<string, number | null>
  /** Three lines; a line is empty while it gives nothing. */
  earlyDiscounts: { daysBefore: number | null; basisPoints: number | null }[]
}

/** How many dated discounts a title may have (R1.16). */
export const DISCOUNT_LINES = 3

/** The settings as the form shows them, with a field for each policy that is paid in closings. */
export function billingFields(billing: Billing, policyIds: readonly string[]): BillingFields {
  return {
    ...billing,
    closingDueDaysByPolicy: Object.fromEntries(
      policyIds.map((id) => [id, billing.closingDueDaysByPolicy[id] ?? null]),
    ),
    earlyDiscounts: Array.from(
      { length: DISCOUNT_LINES },
      (_, at) => billing.earlyDiscounts?.[at] ?? { daysBefore: null, basisPoints: null },
    ),
  }
}

/** What the form holds as the settings take it. */
export function billingInput(fields: BillingFields): z.input<typeof billingSchema> {
  const own = Object.entries(fields.closingDueDaysByPolicy).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  )
  // A line half filled in is the schema's to refuse, at its field.
  const filled = fields.earlyDiscounts.filter(
    ({ daysBefore, basisPoints }) => daysBefore !== null || basisPoints !== null,
  )
  return {
    ...fields,
    closingDueDaysByPolicy: Object.fromEntries(own),
    earlyDiscounts: filled as NonNullable<Billing['earlyDiscounts']>,
  }
}
