import { daySchema } from '#shared/domain/calendar.ts'
import { checklistItemSchema } from '#shared/domain/checklist.ts'
import { consultationSchema } from '#shared/domain/bureau.ts'
import { creditPolicySchema } from '#shared/domain/credit-policy.ts'
import { scoreAdjustmentSchema } from '#shared/domain/credit-profile.ts'
import { creditScoreSchema } from '#shared/domain/credit-score.ts'
import { customerKinds, customerSchema } from '#shared/domain/customer.ts'
import { analysisSchema } from '#shared/domain/decision.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { paperSchema } from '#shared/domain/paper.ts'
import { completenessSchema, registrationSchema } from '#shared/domain/registration.ts'
import { xraySchema } from '#shared/domain/xray.ts'
import { z } from 'zod'
import { carneSchema } from './carne.ts'
import { collectionManualSchema } from './collection-manual.ts'
import { chequeRowSchema } from './cheques.ts'
import { closingStatementSchema } from './closing-statement.ts'
import { dossierSchema } from './dossier.ts'
import { endingLetterSchema } from './ending-letter.ts'
import { promisePageSchema } from './promise-page.ts'
import { orderViewSchema } from './orders.ts'
import { receiptViewSchema } from './receipts.ts'
import { recoveryPlanPageSchema } from './recovery-plan-page.ts'
import { statementPageSchema } from './statements.ts'

const head = { laboratory: laboratorySchema, on: daySchema }

/** *Ficha de análise* (E06): blank when there is no customer; its fields are the wizard's, one to one. */
export const analysisFormSchema = z.object({
  kind: z.literal('analysis-form'),
  ...head,
  customerKind: z.enum(customerKinds),
  checklist: z.array(checklistItemSchema),
  filled: z
    .object({
      customer: customerSchema,
      registration: registrationSchema,
      completeness: completenessSchema,
      consultations: z.array(consultationSchema),
      /** The analysis that was concluded; null leaves the decision to be written in by hand. */
      decided: analysisSchema
        .pick({
          number: true,
          on: true,
          by: true,
          outcome: true,
          class: true,
          grantedLimit: true,
          note: true,
        })
        .extend({ score: creditScoreSchema.shape.score, policyName: z.string(), policyVersion: z.int() })
        .nullable()
        .default(null),
    })
    .nullable(),
})
export type AnalysisForm = z.infer<typeof analysisFormSchema>

/** *Relatório ao titular* (LGPD art. 20): the criteria, the points and how to ask for a review. */
export const scoreReportSchema = z.object({
  kind: z.literal('score-report'),
  ...head,
  customer: customerSchema,
  computedOn: daySchema,
  policyVersion: z.int(),
  score: creditScoreSchema,
  /** The manual adjustment that the score has in it, without who made it. */
  adjustment: scoreAdjustmentSchema
    .pick({ points: true, until: true, reason: true })
    .nullable()
    .default(null),
  /** Least scores of the classes in that version of the policy; null leaves them out. */
  bands: creditPolicySchema.shape.score.shape.bands.nullable().default(null),
})
export type ScoreReport = z.infer<typeof scoreReportSchema>

export const xrayPageSchema = z.object({
  kind: z.literal('xray'),
  ...head,
  customer: customerSchema,
  xray: xraySchema,
})
export type XrayPage = z.infer<typeof xrayPageSchema>

/** The order as it goes with the work, or the *ficha de retenção* that stays with it while it is held (X2). */
export const orderSheetSchema = z.object({
  kind: z.literal('order-sheet'),
  ...head,
  held: z.boolean(),
  view: orderViewSchema,
})
export type OrderSheet = z.infer<typeof orderSheetSchema>

/** *Relação de cheques* (X13): what a filter of the portfolio shows. */
export const chequeListSchema = z.object({
  kind: z.literal('cheque-list'),
  ...head,
  rows: z.array(chequeRowSchema).min(1).max(1000),
})
export type ChequeList = z.infer<typeof chequeListSchema>

/** *Recibo*: as it was issued, or as a second copy that says so. */
export const receiptPageSchema = z.object({
  kind: z.literal('receipt'),
  ...head,
  view: receiptViewSchema,
  secondCopy: z.boolean(),
})
export type ReceiptPage = z.infer<typeof receiptPageSchema>

/** A paper of the house as it was made, or as it would be made: then it has no number and says that it is a draft. */
export const paperPageSchema = z.object({ kind: z.literal('paper'), ...head, paper: paperSchema })
export type PaperPage = z.infer<typeof paperPageSchema>

/** Every document drawn from what the screen shows; letters have their own register. */
export const printableSchema = z.discriminatedUnion('kind', [
  analysisFormSchema,
  scoreReportSchema,
  xrayPageSchema,
  orderSheetSchema,
  chequeListSchema,
  receiptPageSchema,
  closingStatementSchema,
  carneSchema,
  statementPageSchema,
  paperPageSchema,
  recoveryPlanPageSchema,
  endingLetterSchema,
  promisePageSchema,
  collectionManualSchema,
  dossierSchema,
])
export type Printable = z.infer<typeof printableSchema>
