import { agreementStates } from '#shared/domain/agreements/agreement-standing.ts'
import { offerTermsSchema } from '#shared/domain/agreements/build-offer.ts'
import { maturityCauses } from '#shared/domain/agreements/early-maturity.ts'
import { settlementAgreementSchema } from '#shared/domain/agreements/settlement-agreement.ts'
import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { imputationSchema } from '#shared/domain/payment.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** A title that may go into an agreement, as it stands on the day, without what is contested of it. */
const deskTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  description: z.string(),
  dueOn: daySchema.nullable(),
  owed: imputationSchema,
  daysLate: z.int().min(0),
  /** What it owes of the price of each order it bills. */
  orders: z.array(z.object({ orderId: z.uuid(), owed: unsignedCentavosSchema })),
  /** Contested, and so left out, in centavos. */
  contested: unsignedCentavosSchema,
  /** No longer demanded: in an agreement only when the debtor himself wants it (R2.16, R2.18). */
  prescribed: z.boolean(),
  /** How often this debt was agreed on before. */
  renegotiations: z.int().min(0),
  /** Of the agreement whose instalment it is. */
  agreement: z.string().nullable(),
})

/** What an offer to a customer is made from. */
export const agreementDeskSchema = z.object({
  customer: z.object({ id: z.uuid(), name: z.string() }),
  creditClass: z.enum(creditClasses),
  /** No pressure, a long plan (R2.23). */
  superindebted: z.boolean(),
  /** How likely the class pays, in basis points. */
  payChance: z.int(),
  titles: z.array(deskTitleSchema),
  /** Direct cost of each of their orders that nobody has covered (E20), in centavos. */
  orders: z.array(z.object({ orderId: z.uuid(), uncovered: unsignedCentavosSchema })),
  /** Proposed to the customer and not answered yet. */
  waiting: z.array(settlementAgreementSchema),
})
export type AgreementDesk = z.infer<typeof agreementDeskSchema>

export const agreementLineSchema = z.object({
  agreement: settlementAgreementSchema,
  customerName: z.string(),
  state: z.enum(agreementStates),
  /**
   * Of the instalments: what was paid, what is left, and of it what is late; centavos of principal. What is left of a
   * proposal is what will be to pay once it is signed.
   */
  paid: unsignedCentavosSchema,
  left: unsignedCentavosSchema,
  late: unsignedCentavosSchema,
  /** Why all that is left counts as late; null while it does not. */
  matured: z.enum(maturityCauses).nullable(),
  /** The instalment that is due next, or late longest; null when nothing is left. */
  nextDueOn: daySchema.nullable(),
  daysLate: z.int().min(0),
})
export type AgreementLine = z.infer<typeof agreementLineSchema>

export const agreementViewSchema = agreementLineSchema.extend({
  titles: z.array(
    z.object({
      receivableId: z.uuid(),
      label: z.string(),
      description: z.string(),
      dueOn: daySchema.nullable(),
    }),
  ),
  instalments: z.array(z.object({ number: z.int(), left: unsignedCentavosSchema, daysLate: z.int().min(0) })),
})
export type AgreementView = z.infer<typeof agreementViewSchema>

/** What breaking would bring back on a day. */
export const breakPreviewSchema = z.object({
  titles: z.array(
    z.object({
      receivableId: z.uuid(),
      label: z.string(),
      /** What was paid on instalments and goes to it. */
      moved: unsignedCentavosSchema,
      /** What it owes again on the day, charges from its own due date. */
      owed: imputationSchema,
      total: unsignedCentavosSchema,
    }),
  ),
  /** Paid on instalments; moved + credit + returned. */
  paid: unsignedCentavosSchema,
  moved: unsignedCentavosSchema,
  /** What no title takes, as the customer's credit, and credit of his that had paid instalments. */
  credit: unsignedCentavosSchema,
  returned: unsignedCentavosSchema,
  /** Left of the instalments, which are cancelled. */
  cancelled: unsignedCentavosSchema,
  owedAgain: unsignedCentavosSchema,
})
export type BreakPreview = z.infer<typeof breakPreviewSchema>

const one = commandSchema.extend({ id: z.uuid() })
const asked = z.object({ id: z.uuid(), on: daySchema })

/** Settlement agreements (*acordos*, K15, E20, E33). */
export const agreementsContract = {
  /** What an offer is made from. Refuses `customer-unknown`. */
  desk: call.input(z.object({ customerId: z.uuid(), on: daySchema })).output(agreementDeskSchema),
  /** Newest first; a search looks in numbers, names and titles. */
  list: call
    .input(
      pageSchema.extend({
        on: daySchema,
        customerId: z.uuid().nullable(),
        states: z.array(z.enum(agreementStates)),
        search: z.string().max(100),
      }),
    )
    .output(z.object({ rows: z.array(agreementLineSchema), total: z.int() })),
  /** Refuses `agreement-unknown`. */
  get: call.input(asked).output(agreementViewSchema),
  /** The agreement that froze a title, or whose instalment it is; null for any other. */
  ofTitle: call
    .input(z.object({ receivableId: z.uuid(), on: daySchema }))
    .output(agreementLineSchema.nullable()),
  /** Refuses `agreement-unknown`, `agreement-not-signed`, `agreement-kept`, `agreement-closed`, `agreement-renegotiated`. */
  breakPreview: call.input(asked).output(breakPreviewSchema),
  /**
   * Writes an offer down, with its term. Refuses `customer-unknown`, `nothing-owed`, `agreement-waits` while another offer of
   * a title waits, `offer-impossible`, `offer-not-allowed` for the first limit it passes unless an owner gives a reason,
   * `not-set-up` and `agreement-term-lacks`.
   */
  propose: call
    .input(
      commandSchema.extend({
        customerId: z.uuid(),
        receivableIds: z.array(z.uuid()).min(1).max(200),
        terms: offerTermsSchema,
        /** The owner's leave; null without. */
        overrideReason: z.string().trim().min(10).max(500).nullable(),
      }),
    )
    .output(settlementAgreementSchema),
  /**
   * The signed term came back: the titles are frozen and the instalments are titles. Refuses `agreement-unknown`,
   * `agreement-closed`, `agreement-expired`, `agreement-outdated` when a title changed since, `agreement-first-past`,
   * `signed-outside`, `scan-missing` without a scan or a note of where it is kept, and `before-last-payment`.
   */
  sign: call
    .input(
      one.extend({
        signedOn: daySchema,
        scans: z.array(attachmentSchema).max(10),
        /** Where the signed paper is, when it was not scanned. */
        note: z.string().trim().max(300),
      }),
    )
    .output(settlementAgreementSchema),
  /** Withdraws an offer that was not signed. Refuses `agreement-unknown`, `agreement-closed`. */
  cancel: call.input(one.extend({ reason: reasonSchema })).output(settlementAgreementSchema),
  /**
   * Breaks a signed agreement, once: titles owe again less what was paid (R1.11), the waiver is lost, instalments are
   * cancelled. Refuses as `breakPreview`.
   */
  break: call.input(one.extend({ reason: reasonSchema })).output(settlementAgreementSchema),
}
