import { z } from 'zod'
import { addBusinessDays } from '../business-days.ts'
import type { BankCalendar, Day } from '../calendar.ts'
import type { TicketKind } from './ticket.ts'

const businessDays = z.int().min(1).max(60)

/** Business days in which the house answers, by what was said. */
export const ombudsmanRulesSchema = z.object({
  answerIn: z.object({
    complaint: businessDays,
    request: businessDays,
    suggestion: businessDays,
    praise: businessDays,
  }),
})
export type OmbudsmanRules = z.infer<typeof ombudsmanRulesSchema>

export const DEFAULT_OMBUDSMAN: OmbudsmanRules = {
  answerIn: { complaint: 5, request: 3, suggestion: 10, praise: 10 },
}

/** The last day to answer what was said on a day. */
export function answerBy(
  { kind, on }: { kind: TicketKind; on: Day },
  { answerIn }: OmbudsmanRules,
  calendar: BankCalendar,
): Day {
  return addBusinessDays(on, answerIn[kind], calendar)
}
