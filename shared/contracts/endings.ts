import { daySchema } from '#shared/domain/calendar.ts'
import { debtEndingSchema, endingItems } from '#shared/domain/escalation/debt-ending.ts'
import { lossRoutes } from '#shared/domain/escalation/route-priors.ts'
import { centavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { endingLetterSchema } from './ending-letter.ts'
import { call } from './refusal.ts'

/** What a route is expected to bring of a case: see `least-loss.ts`. Centavos and basis points. */
export const routeEstimateSchema = z.object({
  route: z.enum(lossRoutes),
  tried: z.int(),
  worked: z.int(),
  guessTried: z.int(),
  guessWorked: z.int(),
  buckets: z.tuple([z.int(), z.int()]),
  chance: z.int(),
  asked: unsignedCentavosSchema,
  share: z.int(),
  expected: unsignedCentavosSchema,
  commission: unsignedCentavosSchema,
  timeLoss: unsignedCentavosSchema,
  cost: unsignedCentavosSchema,
  work: unsignedCentavosSchema,
  net: z.int(),
  days: z.int(),
  minutes: z.int(),
  isGuess: z.boolean(),
})

/** A customer whose debts are old enough to be decided about (E27). */
export const clockRowSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  /** Titles overdue and still collected, and what they come to with charges, in centavos. */
  titles: z.int().positive(),
  amount: unsignedCentavosSchema,
  daysLate: z.int(),
  /** The day the clock rang: the oldest debt's due day and the days of the house. */
  since: daySchema,
  /** The choice in force; null when there was none for these titles. */
  decision: debtEndingSchema.nullable(),
  /** Nothing was chosen, or the day to look at it again has come. */
  due: z.boolean(),
  best: routeEstimateSchema.pick({ route: true, net: true, isGuess: true }),
  /** Cases of escalation that are open. */
  openCases: z.int().min(0),
})
export type ClockRow = z.infer<typeof clockRowSchema>

/** One item of what is looked at before a relationship ends: how many, and how much, in centavos. */
export const endingFactSchema = z.object({
  item: z.enum(endingItems),
  count: z.int().min(0),
  amount: unsignedCentavosSchema,
})

export const lossRowSchema = z.object({
  ending: debtEndingSchema,
  customerName: z.string(),
  titles: z.array(z.object({ receivableId: z.uuid(), label: z.string() })),
  /** Received on those titles since, in centavos. */
  receivedSince: centavosSchema,
})
export type LossRow = z.infer<typeof lossRowSchema>

/** The decision clock with the route of least loss, losses, and relationships that end (E26, E27, X12). */
export const endingsContract = {
  /** Cases past day X: those that wait for a choice, the most at stake first. */
  clock: call
    .input(
      pageSchema.extend({
        today: daySchema,
        state: z.enum(['due', 'decided', 'all']),
        search: z.string().max(120),
      }),
    )
    .output(
      z.object({
        rows: z.array(clockRowSchema),
        total: z.int(),
        due: z.int(),
        dueAmount: unsignedCentavosSchema,
      }),
    ),
  /** Every route for a customer's overdue titles, the best first. Refuses `customer-unknown`, `nothing-overdue`. */
  routes: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(
    z.object({
      /** Titles that may no longer be demanded in court (R2.18). */
      prescribed: z.int().min(0),
      /** Owes more than he can ever pay: he is offered a plan, and no harsh route opens (R2.23). */
      superindebted: z.boolean(),
      amount: unsignedCentavosSchema,
      daysLate: z.int(),
      titles: z.array(
        z.object({
          receivableId: z.uuid(),
          label: z.string(),
          amount: unsignedCentavosSchema,
          daysLate: z.int(),
        }),
      ),
      estimates: z.array(routeEstimateSchema),
      hourCost: z.int(),
      decisions: z.array(debtEndingSchema),
    }),
  ),
  /**
   * Records a choice over everything overdue (E27). Writing off is the owner's. Refuses `nothing-overdue`,
   * `review-needed` unless the day to look again is after today, `not-allowed`.
   */
  decide: call
    .input(
      commandSchema.extend({
        customerId: z.uuid(),
        route: z.enum(lossRoutes),
        reviewOn: daySchema,
        reason: reasonSchema,
      }),
    )
    .output(debtEndingSchema),
  /** *Perda*: ends the collection of titles, not the debt (owner). Refuses `receivable-unknown`, `nothing-owed`, `already-lost`. */
  lose: call
    .input(
      commandSchema.extend({
        customerId: z.uuid(),
        receivableIds: z.array(z.uuid()).min(1).max(500),
        reason: reasonSchema,
        lesson: z.string().trim().min(3).max(1000),
      }),
    )
    .output(debtEndingSchema),
  /** What is open with a customer: what to settle before the relationship ends. */
  facts: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(z.array(endingFactSchema)),
  /**
   * *Encerrar relacionamento* (E26, owner), with what was settled; on request the customer goes on the block list in the same
   * change. Refuses `customer-unknown`, `already-ended`, `review-in-past`, `block-needs-document`.
   */
  endRelationship: call
    .input(
      commandSchema.extend({
        customerId: z.uuid(),
        reason: z.string().trim().min(10).max(500),
        lesson: z.string().trim().max(1000),
        checklist: debtEndingSchema.shape.checklist.unwrap(),
        /** The day the block is looked at again; null blocks nobody. */
        blockUntil: daySchema.nullable(),
      }),
    )
    .output(debtEndingSchema),
  /** The letter that ends a relationship, with the position of today. Refuses `ending-unknown`, `not-set-up`. */
  letter: call.input(z.object({ id: z.uuid(), today: daySchema })).output(endingLetterSchema),
  /** Takes a loss, a choice or an ended relationship back (owner). Refuses `ending-unknown`, `ending-reversed`. */
  reverse: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(debtEndingSchema),
  /** Losses and ended relationships, newest first, with what was learned. */
  list: call
    .input(
      pageSchema.extend({
        kinds: z.array(z.enum(['loss', 'relationship'])),
        customerId: z.uuid().nullable(),
      }),
    )
    .output(
      z.object({
        rows: z.array(lossRowSchema),
        total: z.int(),
        /** Losses that stand, in centavos of principal. */
        lost: unsignedCentavosSchema,
      }),
    ),
}
