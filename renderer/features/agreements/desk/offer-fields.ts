import type { OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { offerTermsSchema } from '#shared/domain/agreements/build-offer.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { z } from 'zod'

/** What the desk holds; a field that is empty or not understood is null. */
export type OfferFields = {
  /** The titles that go in. */
  receivableIds: string[]
  /** The position of the alternative the terms began as. */
  alternative: number
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
  receivableIds: z.array(z.string()).min(1),
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

/** The fields of terms that nobody has chosen yet: everything, at once, today. */
export function plainTerms(today: Day): OfferTerms {
  return {
    plan: 'single',
    instalments: 1,
    downPayment: 0 as Centavos,
    firstOn: today,
    nextOn: null,
    rateBasisPoints: 0,
    means: 'pix',
    waivedCharges: 0 as Centavos,
    waivedPrincipal: 0 as Centavos,
  }
}

/** The terms the fields say; null while they say none. */
export function termsOf(fields: OfferFields): OfferTerms | null {
  const parsed = offerTermsSchema.safeParse(offerInput(fields))
  return parsed.success ? parsed.data : null
}
