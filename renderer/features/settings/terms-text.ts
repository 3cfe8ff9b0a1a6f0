import { addDays, type Day, dayNumber } from '#shared/domain/calendar.ts'
import { type ChargeTerms, chargeTermsSchema, interestBetween, lateFee } from '#shared/domain/charges.ts'
import { centavos } from '#shared/domain/money.ts'
import type { MonthlyRates } from '#shared/domain/monthly-rates.ts'
import { termsForm as words } from '#shared/pt-br/settings.ts'
import { z } from 'zod'

/** The terms as a form's fields hold them; percentages as people write them: `2`, `0,33`. */
export type TermsText = Record<keyof Required<ChargeTerms>, string>

const percent = (basisPoints: number) => String(basisPoints / 100).replace('.', ',')

export function termsText(terms: ChargeTerms): TermsText {
  return {
    lateFeeBasisPoints: percent(terms.lateFeeBasisPoints),
    lateInterestBasisPoints: percent(terms.lateInterestBasisPoints),
    graceDays: String(terms.graceDays),
    countFrom: terms.countFrom,
    rounding: terms.rounding,
    interestMode: terms.interestMode ?? 'agreed',
    correction: terms.correction ? 'yes' : 'no',
  }
}

// NaN is what the schema refuses as "not understood"; two decimals are as fine as basis points go.
function basisPoints(text: string): number {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(text.replace(/\s/g, ''))
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : Number.NaN
}

export function termsInput(text: TermsText): z.input<typeof chargeTermsSchema> {
  return {
    lateFeeBasisPoints: basisPoints(text.lateFeeBasisPoints),
    lateInterestBasisPoints: basisPoints(text.lateInterestBasisPoints),
    graceDays: /^\d+$/.test(text.graceDays.trim()) ? Number(text.graceDays) : Number.NaN,
    countFrom: text.countFrom as ChargeTerms['countFrom'],
    rounding: text.rounding as ChargeTerms['rounding'],
    ...(text.interestMode === 'legal' ? { interestMode: 'legal' as const } : {}),
    ...(text.correction === 'yes' && text.interestMode !== 'legal' ? { correction: true } : {}),
  }
}

const rate = z.int().min(0).max(1000, { error: words.tooMuch })

/** The contract's schema, which says "10%" and not "1000" when it refuses a rate. */
export const termsFormSchema = chargeTermsSchema.safeExtend({
  lateFeeBasisPoints: rate,
  lateInterestBasisPoints: rate,
})

/** What a title of R$ 1.000,00 owes on a day, 30 days late, under the terms. */
export function termsExample(terms: ChargeTerms, { rates, today }: { rates: MonthlyRates; today: Day }) {
  const amount = 100_000
  const days = 30
  const charged = days > terms.graceDays
  const fee = charged ? lateFee(amount, terms) : centavos(0)
  const span = { from: dayNumber(addDays(today, -days)), to: dayNumber(today) }
  const interest = charged ? interestBetween(amount, span, terms, rates) : centavos(0)
  return { fee, interest, total: centavos(amount + fee + interest) }
}
