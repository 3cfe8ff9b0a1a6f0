import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { promiseStandings } from '#shared/domain/negotiation/promise-standing.ts'
import { promiseToPaySchema } from '#shared/domain/negotiation/promise-to-pay.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { promisePageSchema } from './promise-page.ts'
import { call } from './refusal.ts'

/** What a person writes down of a promise. Titles empty means all that is late, or all that is owed when nothing is. */
export const promiseAskedSchema = promiseToPaySchema
  .pick({ customerId: true, dueOn: true, means: true, channel: true, person: true })
  .extend({ amount: positiveCentavosSchema, receivableIds: z.array(z.uuid()).max(500) })
export type PromiseAsked = z.infer<typeof promiseAskedSchema>

/** A promise with where it is on the day asked, and what came in towards it, in centavos. */
export const promiseOnDaySchema = z.object({
  promise: promiseToPaySchema,
  standing: z.enum(promiseStandings),
  paid: unsignedCentavosSchema,
})

export const promiseRowSchema = promiseOnDaySchema.extend({
  customerName: z.string(),
  /** By word alone and still open: asks to be written down; `late` when 24 hours have passed. */
  toFormalise: z.enum(['no', 'yes', 'late']),
})
export type PromiseRow = z.infer<typeof promiseRowSchema>

/** `open`: its day is still to come or to be judged; `due`: its day is today or tomorrow; `broken`: and in part; `unformalised`: open, by word alone. */
export const promiseViews = ['open', 'due', 'broken', 'unformalised', 'all'] as const
export type PromiseView = (typeof promiseViews)[number]

const share = z.object({ count: z.int().min(0), amount: unsignedCentavosSchema })

/** Promises to pay (R10.2, E34). */
export const promisesContract = {
  /**
   * Writes down a promise; an open one about any of its titles is rescheduled by it. Refuses `customer-unknown`,
   * `receivable-unknown` for a title that is not his, `promise-in-past`, `promise-too-far`, `nothing-owed`, and `promise-above-owed` beyond
   * what the titles will owe on its day.
   */
  make: call.input(commandSchema.extend({ promise: promiseAskedSchema })).output(promiseToPaySchema),
  /** Put in writing and confirmed by the customer. Refuses `promise-unknown`, `promise-closed`, `promise-formalised`. */
  formalise: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        note: reasonSchema,
        attachments: z.array(attachmentSchema).max(10),
      }),
    )
    .output(promiseToPaySchema),
  /** The promise on paper, with what its titles owe today. Refuses `promise-unknown`, `not-set-up`. */
  page: call.input(z.object({ id: z.uuid(), today: daySchema })).output(promisePageSchema),
  /** Takes an open promise back. Refuses `promise-unknown`, `promise-closed`. */
  cancel: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(promiseToPaySchema),
  /** Soonest first where they are still open; newest first in the other views. */
  list: call
    .input(
      pageSchema.extend({
        today: daySchema,
        view: z.enum(promiseViews),
        customerId: z.uuid().nullable(),
        search: z.string().max(120),
      }),
    )
    .output(
      z.object({
        rows: z.array(promiseRowSchema),
        total: z.int(),
        /** How many each view would list, of the same customer and search. */
        counts: z.record(z.enum(promiseViews), z.int().min(0)),
      }),
    ),
  /** How promises made since a day ended, and how often a contact led to one. */
  figures: call
    .input(z.object({ from: daySchema, today: daySchema, customerId: z.uuid().nullable() }))
    .output(
      z.object({
        /** Those that ended by themselves, and the kept ones of them. */
        ended: share,
        kept: share,
        /** From the promise to the payment that kept it, on average, in tenths of a day; null when none was kept. */
        tenthsOfDayToPay: z.int().min(0).nullable(),
        made: z.int().min(0),
        /** Contacts with the right person in the same time. */
        contacts: z.int().min(0),
      }),
    ),
}
