import type { Settings } from '#shared/contracts/settings.ts'
import type { AgreementRules } from '#shared/domain/agreements/discount-ladder.ts'
import type { Billing } from '#shared/domain/billing.ts'
import type { BankCalendar } from '#shared/domain/calendar.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { ContactRules } from '#shared/domain/dunning/contact-rules.ts'
import { type CallScript, problemsOfScripts } from '#shared/domain/negotiation/call-script.ts'
import type { EscalationRules } from '#shared/domain/escalation/escalation-rules.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import type { MonthlyRates } from '#shared/domain/monthly-rates.ts'
import type { RoutePriors } from '#shared/domain/escalation/route-priors.ts'
import type { OmbudsmanRules } from '#shared/domain/ombudsman/ombudsman-rules.ts'
import type { NumbersSettings } from '#shared/domain/numbers-settings.ts'
import { normalizePixKey } from '#shared/domain/pix.ts'
import { replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from './command.ts'

/** The laboratory with its Pix key in canonical form (R6.2). Refuses `pix-key-invalid`. */
export function withCanonicalPixKey(laboratory: Laboratory): Laboratory {
  if (!laboratory.pix) return laboratory
  const read = normalizePixKey(laboratory.pix.key)
  if ('refusal' in read) throw refusal('pix-key-invalid', {}, 'laboratory.pix.key')
  // Digits that are both a CPF and a phone stay as typed, which is the CPF's form.
  return 'key' in read ? { ...laboratory, pix: { ...laboratory.pix, key: read.key } } : laboratory
}

async function decideSetting(
  { database, settings }: DecisionContext,
  change: Partial<Settings>,
): Promise<Decision<Settings>> {
  const patches = await Promise.all(
    Object.entries(change).map(async ([key, value]) =>
      replaced('settings', await database.settings.get(key), { key, value }),
    ),
  )
  return { patches, result: { ...settings, ...change } }
}

export const saveLaboratory: Command<CommandInput & { laboratory: Laboratory }, Settings> = {
  name: 'settings.saveLaboratory',
  permission: 'changeSettings',
  decide: async (context, { laboratory }) =>
    decideSetting(context, { laboratory: withCanonicalPixKey(laboratory) }),
}

export const saveTerms: Command<CommandInput & { terms: ChargeTerms }, Settings> = {
  name: 'settings.saveTerms',
  permission: 'changeSettings',
  decide: async (context, { terms }) => decideSetting(context, { terms }),
}

export const saveRates: Command<CommandInput & { rates: MonthlyRates }, Settings> = {
  name: 'settings.saveRates',
  permission: 'changeSettings',
  decide: async (context, { rates }) => decideSetting(context, { rates }),
}

export const saveCalendar: Command<CommandInput & { calendar: BankCalendar }, Settings> = {
  name: 'settings.saveCalendar',
  permission: 'changeSettings',
  decide: async (context, { calendar }) => decideSetting(context, { calendar }),
}

export const saveEscalation: Command<CommandInput & { escalation: EscalationRules }, Settings> = {
  name: 'settings.saveEscalation',
  permission: 'changeSettings',
  decide: async (context, { escalation }) => decideSetting(context, { escalation }),
}

export const saveContactRules: Command<CommandInput & { contactRules: ContactRules }, Settings> = {
  name: 'settings.saveContactRules',
  permission: 'changeSettings',
  decide: async (context, { contactRules }) => decideSetting(context, { contactRules }),
}

export const saveAgreementRules: Command<CommandInput & { agreementRules: AgreementRules }, Settings> = {
  name: 'settings.saveAgreementRules',
  permission: 'changeSettings',
  decide: async (context, { agreementRules }) => decideSetting(context, { agreementRules }),
}

export const saveBilling: Command<CommandInput & { billing: Billing }, Settings> = {
  name: 'settings.saveBilling',
  permission: 'changeSettings',
  decide: async (context, { billing }) => decideSetting(context, { billing }),
}

export const saveNumbers: Command<CommandInput & { numbers: NumbersSettings }, Settings> = {
  name: 'settings.saveNumbers',
  permission: 'changeSettings',
  decide: async (context, { numbers }) => decideSetting(context, { numbers }),
}

export const saveOmbudsman: Command<CommandInput & { ombudsman: OmbudsmanRules }, Settings> = {
  name: 'settings.saveOmbudsman',
  permission: 'changeSettings',
  decide: async (context, { ombudsman }) => decideSetting(context, { ombudsman }),
}

export const saveRoutePriors: Command<CommandInput & { routePriors: RoutePriors }, Settings> = {
  name: 'settings.saveRoutePriors',
  permission: 'changeSettings',
  decide: async (context, { routePriors }) => decideSetting(context, { routePriors }),
}

export const saveMail: Command<CommandInput & { mail: MailSettings }, Settings> = {
  name: 'settings.saveMail',
  permission: 'changeSettings',
  decide: async (context, { mail }) => decideSetting(context, { mail }),
}

/** Keeps the scripts of calls, or goes back to the house's own. Refuses `script-broken`. */
export const saveCallScripts: Command<CommandInput & { callScripts: CallScript[] | null }, Settings> = {
  name: 'settings.saveCallScripts',
  permission: 'changeSettings',
  async decide(context, { callScripts }) {
    const [problem] = problemsOfScripts(callScripts ?? [])
    if (problem) throw refusal('script-broken', { script: problem.script, node: problem.node }, 'callScripts')
    return decideSetting(context, { callScripts })
  },
}
