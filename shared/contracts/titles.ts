import { boletoSchema } from '#shared/domain/boleto.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { disputeOutcomes, disputeSchema } from '#shared/domain/dispute.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { receivableSchema } from '#shared/domain/receivable.ts'
import { rescheduleSchema } from '#shared/domain/reschedule.ts'
import { titleProofSchema } from '#shared/domain/title-proof.ts'
import { z } from 'zod'
import { carneSchema } from './carne.ts'
import { commandSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** What an order contributes to a title, and what of that came in by the day. */
const titleOrderSchema = z.object({
  orderId: z.uuid(),
  number: z.int(),
  amount: unsignedCentavosSchema,
  received: unsignedCentavosSchema,
})

const termEndSchema = z.object({ on: daySchema.nullable(), rule: z.string() })

/** What belongs to a title beside its payments. */
export const titleBesideSchema = z.object({
  orders: z.array(titleOrderSchema),
  /** Newest first, closed ones too. */
  disputes: z.array(disputeSchema),
  /** Held back from collection on the day, in centavos. */
  disputed: unsignedCentavosSchema,
  boleto: boletoSchema.nullable(),
  /** Null while nobody said: the contract or the service note proves it. */
  proof: titleProofSchema.nullable(),
  /** The first days on which it may not be demanded, and its paper not be executed (§ 2.4); null without a due day. */
  terms: z.object({ demand: termEndSchema, execution: termEndSchema.nullable() }).nullable(),
  /** The putting off that made it, and the one that ended it. */
  from: rescheduleSchema.extend({ title: z.string(), dueOn: daySchema.nullable() }).nullable(),
  to: rescheduleSchema.extend({ title: z.string(), dueOn: daySchema.nullable() }).nullable(),
})
export type TitleBeside = z.infer<typeof titleBesideSchema>

/** A title's life beside its payments: disputes, putting off, boletos, what proves it. */
export const titlesContract = {
  /** Refuses `receivable-unknown`. */
  beside: call.input(z.object({ id: z.uuid(), on: daySchema })).output(titleBesideSchema),
  /** The slips of a title's number that are still owed. Refuses `receivable-unknown`, `nothing-owed`, `not-set-up`. */
  carne: call.input(z.object({ id: z.uuid(), on: daySchema })).output(carneSchema),
  /** What of a customer's titles is held back on a day, by title. */
  disputed: call
    .input(z.object({ customerId: z.uuid(), on: daySchema }))
    .output(
      z.array(z.object({ receivableId: z.uuid(), amount: positiveCentavosSchema, deadline: daySchema })),
    ),
  /**
   * Opens a dispute over a title or one of its orders. Refuses `receivable-unknown`, `already-cancelled`, `order-unknown`,
   * `disputed-too-much` beyond what is owed of it and not disputed yet, `ends-in-past` for the deadline.
   */
  openDispute: call
    .input(
      commandSchema.extend({
        receivableId: z.uuid(),
        orderId: z.uuid().nullable(),
        amount: positiveCentavosSchema,
        reason: reasonSchema,
        deadline: daySchema,
      }),
    )
    .output(disputeSchema),
  /**
   * Answers a dispute. What is not owed becomes a credit note that settles that part at once, with the charges that had
   * come upon it. Refuses `dispute-unknown`, `dispute-closed`, `disputed-too-much`.
   */
  closeDispute: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        outcome: z.enum(disputeOutcomes),
        /** Of the contested amount, what is not owed: only where it is owed in part. */
        notOwed: positiveCentavosSchema.nullable(),
        note: z.string().trim().max(300),
      }),
    )
    .output(disputeSchema),
  /**
   * Puts a title off: cancels it on the day and puts one of the same number in its place. Refuses `receivable-unknown`,
   * `already-cancelled`, `nothing-owed`, `due-before-issue`, `not-allowed` when the role may not forgive.
   */
  reschedule: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        dueOn: daySchema,
        /** Whether the charges of the day go into the new title or are pardoned. */
        charges: z.enum(['keep', 'forgive']),
        reason: reasonSchema,
      }),
    )
    .output(receivableSchema),
  /**
   * Keeps the line of a boleto that a bank issued for the title (R5.7). Refuses `boleto-invalid`, `boleto-not-bank`,
   * `boleto-of-another`, `already-cancelled`.
   */
  saveBoleto: call
    .input(
      commandSchema.extend({
        receivableId: z.uuid(),
        line: z.string().max(80),
        ourNumber: boletoSchema.shape.ourNumber,
      }),
    )
    .output(boletoSchema),
  /**
   * Keeps what proves a title and what the debtor acknowledged of it (§ 2.4, R2.16). Refuses `receivable-unknown`,
   * `already-cancelled`, and `acknowledged-outside` before the title was issued or in the future.
   */
  saveProof: call
    .input(
      commandSchema.extend(
        titleProofSchema.pick({ receivableId: true, instrument: true, acknowledgement: true }).shape,
      ),
    )
    .output(titleProofSchema),
}
