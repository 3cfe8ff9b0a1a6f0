import { roles, userSchema } from '#shared/domain/access.ts'
import { agreementRulesSchema, DEFAULT_AGREEMENT_RULES } from '#shared/domain/agreements/discount-ladder.ts'
import { billingSchema, DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { bankCalendarSchema } from '#shared/domain/calendar.ts'
import { chargeTermsSchema } from '#shared/domain/charges.ts'
import { checklistsSchema } from '#shared/domain/checklist.ts'
import { publishedPolicySchema } from '#shared/domain/credit-policy.ts'
import { DEFAULT_NUMBERS, numbersSettingsSchema } from '#shared/domain/numbers-settings.ts'
import { callScriptsSchema } from '#shared/domain/negotiation/call-script.ts'
import { contactRulesSchema, DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import { DEFAULT_ROUTE_PRIORS } from '#shared/domain/escalation/default-route-priors.ts'
import { routePriorsSchema } from '#shared/domain/escalation/route-priors.ts'
import { DEFAULT_MESSAGES, messageSettingsSchema } from '#shared/domain/messages/message-texts.ts'
import {
  DEFAULT_ESCALATION_RULES,
  escalationRulesSchema,
} from '#shared/domain/escalation/escalation-rules.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { DEFAULT_OMBUDSMAN, ombudsmanRulesSchema } from '#shared/domain/ombudsman/ombudsman-rules.ts'
import { mailSettingsSchema } from '#shared/domain/messages/mail-settings.ts'
import { monthlyRatesSchema, NO_RATES } from '#shared/domain/monthly-rates.ts'
import { z } from 'zod'
import { commandSchema } from './common.ts'
import { call } from './refusal.ts'

export const settingsSchema = z.object({
  /** Null until the first-run wizard ends. */
  laboratory: laboratorySchema.nullable(),
  terms: chargeTermsSchema,
  calendar: bankCalendarSchema,
  checklists: checklistsSchema,
  /** Legal rate and index month by month, for terms that need them (R1.7, R1.8). */
  rates: monthlyRatesSchema.default(NO_RATES),
  /** Days of closings and disputes, and what cards cost. */
  billing: billingSchema.default(DEFAULT_BILLING),
  /** What the figures of *Números* are worked out with. */
  numbers: numbersSettingsSchema.default(DEFAULT_NUMBERS),
  /** Parameters of listing, protest and suits. */
  escalation: escalationRulesSchema.default(DEFAULT_ESCALATION_RULES),
  /** When and how often customers may be contacted. */
  contactRules: contactRulesSchema.default(DEFAULT_CONTACT_RULES),
  /** In how many days the ombudsman answers. */
  ombudsman: ombudsmanRulesSchema.default(DEFAULT_OMBUDSMAN),
  /** What the house allows in agreements. */
  agreementRules: agreementRulesSchema.default(DEFAULT_AGREEMENT_RULES),
  /** What routes of collection are believed to bring, and when a case must be decided about (X12). */
  routePriors: routePriorsSchema.default(DEFAULT_ROUTE_PRIORS),
  /** How e-mail is sent; null until it is set up. The password is not here. */
  mail: mailSettingsSchema.nullable().default(null),
  /** The house's own versions of its texts, and the words it never writes. */
  messages: messageSettingsSchema.default(DEFAULT_MESSAGES),
  /** What is said on the telephone (K12); null is the house's own texts. */
  callScripts: callScriptsSchema.nullable().default(null),
  /** The credit policy in force. */
  credit: publishedPolicySchema,
})
export type Settings = z.infer<typeof settingsSchema>

export const settingsContract = {
  get: call.output(settingsSchema),
  saveLaboratory: call.input(commandSchema.extend({ laboratory: laboratorySchema })).output(settingsSchema),
  saveTerms: call.input(commandSchema.extend({ terms: chargeTermsSchema })).output(settingsSchema),
  saveRates: call.input(commandSchema.extend({ rates: monthlyRatesSchema })).output(settingsSchema),
  saveBilling: call.input(commandSchema.extend({ billing: billingSchema })).output(settingsSchema),
  saveNumbers: call.input(commandSchema.extend({ numbers: numbersSettingsSchema })).output(settingsSchema),
  saveEscalation: call
    .input(commandSchema.extend({ escalation: escalationRulesSchema }))
    .output(settingsSchema),
  saveContactRules: call
    .input(commandSchema.extend({ contactRules: contactRulesSchema }))
    .output(settingsSchema),
  saveOmbudsman: call.input(commandSchema.extend({ ombudsman: ombudsmanRulesSchema })).output(settingsSchema),
  saveAgreementRules: call
    .input(commandSchema.extend({ agreementRules: agreementRulesSchema }))
    .output(settingsSchema),
  saveRoutePriors: call
    .input(commandSchema.extend({ routePriors: routePriorsSchema }))
    .output(settingsSchema),
  saveMail: call.input(commandSchema.extend({ mail: mailSettingsSchema })).output(settingsSchema),
  /** Refuses `script-broken` for one that leaves the operator without a word. */
  saveCallScripts: call
    .input(commandSchema.extend({ callScripts: callScriptsSchema.nullable() }))
    .output(settingsSchema),
  saveCalendar: call.input(commandSchema.extend({ calendar: bankCalendarSchema })).output(settingsSchema),
}

/** People without their secrets; readable before anybody signs in. */
export const usersContract = {
  list: call.output(z.array(userSchema)),
  /** Who is signed in at this window. */
  current: call.output(z.object({ user: userSchema.nullable(), setUp: z.boolean() })),
  /** Changes name or role, or deactivates. Refuses `last-owner`. */
  update: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        name: userSchema.shape.name,
        role: z.enum(roles),
        active: z.boolean(),
      }),
    )
    .output(userSchema),
}
