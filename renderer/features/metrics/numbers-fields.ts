import { creditClasses } from '#shared/domain/credit-policy.ts'
import { provisionRanges } from '#shared/domain/metrics/provision.ts'
import { type NumbersSettings, numbersSettingsSchema } from '#shared/domain/numbers-settings.ts'
import { numbersForm as words, provisionRangeLabels } from '#shared/pt-br/numbers.ts'
import { z } from 'zod'

/** What the form holds: choices are text, and money and day of the cash stand apart. */
export type NumbersFields = Omit<NumbersSettings, 'cash' | 'defaultAfterDays' | 'yearDays'> & {
  defaultAfterDays: string
  yearDays: string
  cash: { amount: number | null; on: string | null }
}

export function numbersFields(settings: NumbersSettings): NumbersFields {
  return {
    ...settings,
    defaultAfterDays: String(settings.defaultAfterDays),
    yearDays: String(settings.yearDays),
    cash: settings.cash ?? { amount: null, on: null },
  }
}

/** The settings' own schema, with the cash both told or both left out. */
export const numbersFormSchema = numbersSettingsSchema.extend({
  cash: z.preprocess((cash) => {
    const { amount, on } = cash as NumbersFields['cash']
    return amount === null && on === null ? null : cash
  }, numbersSettingsSchema.shape.cash),
})

export const numbersInput = (fields: NumbersFields) => ({
  ...fields,
  defaultAfterDays: Number(fields.defaultAfterDays) as NumbersSettings['defaultAfterDays'],
  yearDays: Number(fields.yearDays) as NumbersSettings['yearDays'],
})

/** What the summary of problems calls each field. */
export const numbersLabels = {
  defaultAfterDays: words.defaultAfterDays,
  yearDays: words.yearDays,
  reserveDays: words.reserveDays,
  cash: words.cashBoth,
  'cash.amount': words.cashAmount,
  'cash.on': words.cashOn,
  ...Object.fromEntries(creditClasses.map((one) => [`payChance.${one}`, words.payChanceOf(one)])),
  ...Object.fromEntries(provisionRanges.map((range) => [`provision.${range}`, provisionRangeLabels[range]])),
}
