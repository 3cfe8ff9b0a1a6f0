import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { z } from 'zod'

/** What the address says of the statement; whatever it says wrong is as if it were not there. */
export const statementSearchSchema = z.object({
  extrato: z.enum(['aberto', 'movimentacao']).optional().catch(undefined),
  /** The day of what is open, or the last one of the period; today when left out. */
  ate: daySchema.optional().catch(undefined),
  /** The first day of the period; the first of the month before when left out. */
  de: daySchema.optional().catch(undefined),
})
export type StatementSearch = z.infer<typeof statementSearchSchema>

/** The days the address asks for. Nothing is told of days to come. */
export function periodOf({ de, ate }: StatementSearch, today: Day): { from: Day; to: Day } {
  const to = ate !== undefined && ate < today ? ate : today
  const from = de ?? firstOfMonthBefore(to)
  return { from: from <= to ? from : to, to }
}

function firstOfMonthBefore(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const before = month === 1 ? `${year - 1}-12-01` : `${year}-${String(month - 1).padStart(2, '0')}-01`
  return daySchema.parse(before)
}
