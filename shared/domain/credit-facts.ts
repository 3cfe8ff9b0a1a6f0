import { z } from 'zod'
import { behaviourSchema } from './behaviour.ts'
import { blockMatchSchema } from './block-list.ts'
import { bureaus } from './bureau.ts'
import { daySchema } from './calendar.ts'
import { creditProfileSchema, releaseSchema } from './credit-profile.ts'
import { customerKinds } from './customer.ts'
import { unsignedCentavosSchema } from './money.ts'
import { contractStates } from './paper-life.ts'
import { registrationStatuses } from './registration.ts'
import { recoveryFactsSchema } from './trust-recovery/recovery-terms.ts'

/** What a customer may cost us today, in centavos (R9, exposure). */
export const exposureSchema = z.object({
  /** Principal of open titles. */
  openTitles: unsignedCentavosSchema,
  /** Work delivered and not yet billed. */
  unbilledDelivered: unsignedCentavosSchema,
  /** Cheques in hand. */
  chequesToClear: unsignedCentavosSchema,
  /** Orders begun or agreed on credit and not yet delivered, less what came in: or splitting would pass the limit. */
  committed: unsignedCentavosSchema,
  /** The four together. */
  total: unsignedCentavosSchema,
})
export type Exposure = z.infer<typeof exposureSchema>

/** Promises to pay that were made and how they ended, in the last 12 months. */
export const promisesSchema = z.object({ kept: z.int().min(0), broken: z.int().min(0) })

/**
 * Everything credit is decided from, gathered before and computed nowhere else: the same facts give the same score,
 * limit and decision. Stored whole with each decision and each computation of a score.
 */
export const creditFactsSchema = z.object({
  customerId: z.uuid(),
  kind: z.enum(customerKinds),
  today: daySchema,
  registeredOn: daySchema,
  behaviour: behaviourSchema,
  registration: z.object({
    status: z.enum(registrationStatuses),
    basisPoints: z.int().min(0).max(10_000),
    missingMandatory: z.array(z.string()),
    stale: z.array(z.string()),
    revalidateOn: daySchema.nullable(),
    contactConfirmedOn: daySchema.nullable(),
    expectedMonthly: unsignedCentavosSchema.nullable(),
    goodReferences: z.int().min(0),
    badReferences: z.int().min(0),
  }),
  /** The last consultation that stands; null when there was none. */
  bureau: z
    .object({
      bureau: z.enum(bureaus),
      on: daySchema,
      restricted: z.boolean(),
      restrictions: z.int().min(0),
      restrictedAmount: unsignedCentavosSchema,
      score: z.int().nullable(),
      /** The consultation before had fewer restrictions. */
      newRestriction: z.boolean(),
    })
    .nullable(),
  returnedCheques12: z.int().min(0),
  promises12: promisesSchema,
  agreements12: z.object({ kept: z.int().min(0), broken: z.int().min(0) }),
  exposure: exposureSchema,
  profile: creditProfileSchema,
  blocks: z.array(blockMatchSchema),
  /** Releases in force on the day. */
  releases: z.array(releaseSchema),
  /** The day of the last trust release, in force or not. */
  lastTrustOn: daySchema.nullable(),
  /** How the customer stands with the house's contract (E02). Decisions of before there were contracts lack it. */
  contract: z.enum(contractStates).default('none'),
  /** Whether the house adopted a contract: from then on nobody buys on credit without a signed one. */
  contractAdopted: z.boolean().default(false),
  /** The plan that leads the customer back (E21); null without one that runs. */
  recovery: recoveryFactsSchema.nullable().default(null),
  /** Exposure of all customers together, in centavos. */
  portfolioExposure: unsignedCentavosSchema,
})
export type CreditFacts = z.infer<typeof creditFactsSchema>
