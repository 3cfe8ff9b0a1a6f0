import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { z } from 'zod'

export const numberTabs = ['indicadores', 'evolucao', 'carteira', 'caixa'] as const
export type NumberTab = (typeof numberTabs)[number]

/** What the address of the numbers says; whatever it says wrong is as if it were not there. */
export const numbersSearchSchema = z.object({
  aba: z.enum(numberTabs).optional().catch(undefined),
  /** The day of the position; today when left out. */
  em: daySchema.optional().catch(undefined),
})
export type NumbersSearch = z.infer<typeof numbersSearchSchema>

export function asOfOf({ em }: NumbersSearch, today: Day): Day {
  return em !== undefined && em < today ? em : today
}
