import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { creditFactsSchema } from './credit-facts.ts'
import { creditClasses, scoreFactorIds } from './credit-policy.ts'

const values = z.record(z.string(), z.union([z.string(), z.number()]))

/** One factor: the points it gave, the most it could, and the values its sentence says. */
export const scoreFactorSchema = z.object({
  id: z.enum(scoreFactorIds),
  points: z.int().min(0).max(1000),
  most: z.int().min(0).max(1000),
  /** Which sentence of `shared/pt-br/score.ts` explains it, by the case it fell in. */
  sentence: z.string(),
  values,
})
export type ScoreFactor = z.infer<typeof scoreFactorSchema>

/** *O que falta para subir*: what the customer can do, and the points it would bring. */
export const scoreAdviceSchema = z.object({
  factor: z.enum(scoreFactorIds),
  sentence: z.string(),
  values,
  points: z.int().min(1),
})

/**
 * The internal score (R9, D): `score` = the factors' points + `adjustment`, always, between 0 and 1,000. A customer
 * without history has 500, half of each factor, and `neutral` true; never 0.
 */
export const creditScoreSchema = z.object({
  score: z.int().min(0).max(1000),
  class: z.enum(creditClasses),
  neutral: z.boolean(),
  factors: z.array(scoreFactorSchema),
  /** Points of the manual adjustment in force that fit between 0 and 1,000; 0 without one. */
  adjustment: z.int(),
  advice: z.array(scoreAdviceSchema),
})
export type CreditScore = z.infer<typeof creditScoreSchema>

/** A computation that was kept, with what it came from (X3, LGPD art. 20). */
export const keptScoreSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  on: daySchema,
  /** Why it was kept. */
  cause: z.enum(['analysis', 'decision', 'review', 'adjustment', 'policy']),
  policyVersion: z.int(),
  facts: creditFactsSchema,
  score: creditScoreSchema,
})
export type KeptScore = z.infer<typeof keptScoreSchema>

/** What-if: changes to the facts that a person plays with; null leaves a fact as it is. */
export const whatIfSchema = z.object({
  /** Everything overdue is paid today. */
  payOverdue: z.boolean(),
  /** Months bought and paid in time from now on, at the average month's amount. */
  monthsOnTime: z.int().min(0).max(12),
  /** A title of the average month's amount paid so many days late. */
  lateDays: z.int().min(0).max(120),
  completeRegistration: z.boolean(),
  clearRestrictions: z.boolean(),
})
export type WhatIf = z.infer<typeof whatIfSchema>
