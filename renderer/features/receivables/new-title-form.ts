import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { type Centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { receivableDetailsSchema } from '#shared/domain/receivable.ts'
import { newTitle } from '#shared/pt-br/receivables.ts'
import { z } from 'zod'

const { number, description, instalments } = receivableDetailsSchema.shape

/** What is typed to enter a title in one or more instalments; each field as the contract takes it. */
export const newTitleSchema = z
  .object({
    number,
    description,
    issuedOn: daySchema,
    amount: positiveCentavosSchema,
    instalments,
    dated: z.boolean(),
    firstDueOn: daySchema.nullable(),
  })
  .refine((title) => !title.dated || title.firstDueOn !== null, {
    path: ['firstDueOn'],
    error: newTitle.required,
    // Said at once with what else is missing, not after the rest is right.
    when: () => true,
  })
  .refine(({ dated, firstDueOn, issuedOn }) => !dated || firstDueOn === null || firstDueOn >= issuedOn, {
    path: ['firstDueOn'],
    error: newTitle.dueBeforeIssue,
  })
  .refine((title) => title.amount >= title.instalments, {
    path: ['amount'],
    error: newTitle.amountTooSmall,
  })

/** What the fields hold while they are filled; null is empty or not understood. */
export type NewTitleFields = {
  number: string
  description: string
  issuedOn: Day | null
  amount: Centavos | null
  instalments: number
  dated: boolean
  firstDueOn: Day | null
}

/** An empty form on a day. */
export function emptyTitle(today: Day): NewTitleFields {
  return {
    number: '',
    description: '',
    issuedOn: today,
    amount: null,
    instalments: 1,
    dated: true,
    firstDueOn: null,
  }
}
