import { daySchema } from '#shared/domain/calendar.ts'
import { holdKinds } from '#shared/domain/dunning/holds.ts'
import { dunningChannels, dunningStepSchema, stepPreconditions } from '#shared/domain/dunning/policy.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call, refusalSchema } from './refusal.ts'

/** The moment a window asks at: its day, and minutes since midnight. */
const momentSchema = z.object({ today: daySchema, minute: z.int().min(0).max(1439) })

const contactTimeSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    /** The last one is a step whose hour has not come (R08). */
    reason: z.enum(['hours', 'sunday', 'holiday', 'step-hour']),
    next: z.object({ on: daySchema, minute: z.int() }).nullable(),
  }),
])

const holdSchema = z.object({
  receivableId: z.uuid().nullable(),
  kind: z.enum(holdKinds),
  /** The last day it holds; null until somebody acts. */
  until: daySchema.nullable(),
})

const actionSchema = z.object({
  step: dunningStepSchema,
  leadId: z.uuid(),
  since: daySchema,
  /** Null when neither the step's channel nor its fallback reaches him. */
  channel: z.enum(dunningChannels).nullable(),
  /** What did not arrive by the channel that would have come first, and what was said of it. */
  undelivered: z.object({ channel: z.enum(dunningChannels), on: daySchema, note: z.string() }).nullable(),
  titles: z.array(z.uuid()),
  total: unsignedCentavosSchema,
  needs: z.array(z.enum(stepPreconditions)),
  time: contactTimeSchema,
})

const comingSchema = z.object({ step: dunningStepSchema, on: daySchema })

export const queueRowSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  /** All he owes that is late, in centavos; what is contested left out. */
  overdue: unsignedCentavosSchema,
  titles: z.int(),
  daysLate: z.int().min(0),
  /** What a contact today is expected to bring, in centavos. */
  expected: unsignedCentavosSchema,
  action: actionSchema.nullable(),
  /** Steps passed over. */
  skipped: z.int().min(0),
  /** Why he is left alone, when he is. */
  hold: holdSchema.nullable(),
  coming: comingSchema.nullable(),
  /** Who looks after him (K13). */
  ownerId: z.uuid().nullable(),
})
export type QueueRow = z.infer<typeof queueRowSchema>

export const queueKinds = ['to-do', 'resting', 'waiting', 'decide'] as const
/** To be done today; left alone for a reason; waiting for its next step; at the end of the policy, for a person to decide. */
export type QueueKind = (typeof queueKinds)[number]

const queueCountsSchema = z.object({
  ...Object.fromEntries(queueKinds.map((kind) => [kind, z.int().min(0)])),
  /** Of those to do, reminders of what is not late yet. */
  reminders: z.int().min(0),
  /** Titles that became late today, and what they ask for in centavos. */
  justLate: z.object({ titles: z.int().min(0), total: unsignedCentavosSchema }),
}) as unknown as z.ZodType<
  Record<QueueKind, number> & { reminders: number; justLate: { titles: number; total: number } }
>

/** A title of a customer in the queue, with what becomes of it today. */
const queueTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  dueOn: daySchema.nullable(),
  daysLate: z.int().min(0),
  total: unsignedCentavosSchema,
  /** In today's message. */
  asked: z.boolean(),
  hold: holdSchema.nullable(),
})

export const queueCustomerSchema = queueRowSchema.extend({
  titlesOwed: z.array(queueTitleSchema),
  holds: z.array(holdSchema),
  skippedSteps: z.array(
    z.object({
      title: z.string(),
      name: z.string(),
      on: daySchema,
      reason: z.enum(['collapsed', 'past-due']),
    }),
  ),
  policy: z.object({ id: z.uuid(), version: z.int(), name: z.string() }),
  phone: z.string().nullable(),
})
export type QueueCustomer = z.infer<typeof queueCustomerSchema>

const lateTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  customerId: z.uuid(),
  name: z.string(),
  dueOn: daySchema.nullable(),
  total: unsignedCentavosSchema,
  kind: z.enum(queueKinds),
  hold: holdSchema.nullable(),
  next: z.object({ step: z.string(), on: daySchema }).nullable(),
})

export type LateTitleRow = z.infer<typeof lateTitleSchema>

/** What is to be done today, and why nothing is (§ 2, § 3): derived, never stored. */
export const queueContract = {
  /** One page of customers of a kind; those to do by what a contact is expected to bring. */
  today: call
    .input(
      momentSchema.extend({
        ...pageSchema.shape,
        kind: z.enum(queueKinds),
        search: z.string().max(120),
        /** Only those whom the signed-in user looks after, and nobody else does. */
        mine: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(queueRowSchema), total: z.int(), counts: queueCountsSchema })),
  /** One customer with everything the screen shows of him; null when he owes nothing. */
  customer: call.input(momentSchema.extend({ customerId: z.uuid() })).output(queueCustomerSchema.nullable()),
  /** Every late title with what becomes of it: none may be without (I04). */
  titles: call
    .input(momentSchema.extend({ ...pageSchema.shape, kind: z.enum(queueKinds).nullable() }))
    .output(z.object({ rows: z.array(lateTitleSchema), total: z.int(), untouched: z.int() })),
  /** What the queue saved and cost between two days (I08, R10). */
  saved: call.input(z.object({ from: daySchema, to: daySchema })).output(
    z.object({
      messages: z.int(),
      calls: z.int(),
      minutesSaved: z.int(),
      minutesSpent: z.int(),
      /** What the minutes spent cost, in centavos. */
      cost: unsignedCentavosSchema,
    }),
  ),
  /**
   * Prepares today's message of each customer, one a customer and all in one change; letters are issued, e-mails wait to be
   * sent. Who cannot be written to is left out and said. Refuses `clock-behind`.
   */
  approve: call
    .input(
      commandSchema.extend({
        minute: z.int().min(0).max(1439),
        customerIds: z.array(z.uuid()).min(1).max(2000),
      }),
    )
    .output(
      z.object({
        actions: z.array(
          z.object({
            id: z.uuid(),
            customerId: z.uuid(),
            name: z.string(),
            channel: z.enum(dunningChannels),
          }),
        ),
        letterIds: z.array(z.uuid()),
        leftOut: z.array(z.object({ customerId: z.uuid(), name: z.string(), refusal: refusalSchema })),
      }),
    ),
}
