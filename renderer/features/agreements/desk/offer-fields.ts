import type { OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { offerTermsSchema } from '#shared/domain/agreements/build-offer.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { z } from 'zod'

/** What the form holds; a field that is empty or not understood is null. */
export type OfferFields = {
  plan: OfferTerms['plan']
  instalments: number | null
  downPayment: Centavos | null
  firstOn: Day | null
  nextOn: Day | null
  rateBasisPoints: number | null
  means: OfferTerms['means']
  waivedCharges: Centavos | null
  waivedPrincipal: Centavos | null
  overrideReason: string
}

export const offerFormSchema = offerTermsSchema.extend({
  overrideReason: z.string().trim().max(500),
})

/** The fields as the schema takes them: one payment has neither down payment nor second day. */
export function offerInput(fields: OfferFields): z.input<typeof offerFormSchema> {
  const single = fields.plan === 'single'
  return {
    ...fields,
    instalments: single ? 1 : fields.instalments,
    downPayment: single ? 0 : (fields.downPayment ?? 0),
    nextOn: single ? null : fields.nextOn,
    rateBasisPoints: fields.plan === 'linear' ? fields.rateBasisPoints : 0,
    waivedCharges: fields.waivedCharges ?? 0,
    waivedPrincipal: fields.waivedPrincipal ?? 0,
  } as z.input<typeof offerFormSchema>
}

/** The fields that say an offer. */
export function offerFields(terms: OfferTerms): OfferFields {
  return { ...terms, overrideReason: '' }
}

/** The terms the fields say; null while they say none. */
export function termsOf(fields: OfferFields): OfferTerms | null {
  const parsed = offerTermsSchema.safeParse(offerInput(fields))
  return parsed.success ? parsed.data : null
}
