import type { Day } from '#shared/domain/calendar.ts'
import type { CreditClass } from '#shared/domain/credit-policy.ts'
import {
  type DunningPolicy,
  dunningPolicyDraftSchema,
  dunningPolicySchema,
  type DunningStep,
  type PolicyScope,
  type PolicySegment,
} from '#shared/domain/dunning/policy.ts'
import { policyPresets, type PresetId } from '#shared/domain/dunning/presets.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { policyEditorWords as words } from '#shared/pt-br/dunning-policy.ts'
import type { z } from 'zod'

/** What is published: the draft and why. */
export const policyFormSchema = dunningPolicyDraftSchema.extend({ note: dunningPolicySchema.shape.note })
export type PolicyToPublish = z.infer<typeof policyFormSchema>

/** What the editor holds: every scope's choice, whichever is chosen, and the names of the customers it names. */
export type PolicyFields = {
  name: string
  scope: {
    kind: PolicyScope['kind']
    segment: PolicySegment
    classes: CreditClass[]
    customerIds: string[]
  }
  names: Record<string, string>
  validFrom: Day | null
  validUntil: Day | null
  tolerance: Centavos | null
  steps: DunningStep[]
  note: string
}

export const policyLabels: Record<string, string> = {
  name: words.name,
  scope: words.scope,
  'scope.classes': words.classes,
  'scope.customerIds': words.customers,
  validFrom: words.validFrom,
  validUntil: words.validUntil,
  tolerance: words.tolerance,
  steps: words.steps,
  note: words.note,
}

const NO_SCOPE: PolicyFields['scope'] = {
  kind: 'everyone',
  segment: 'new-and-inactive',
  classes: [],
  customerIds: [],
}

/** The fields of a new policy from a preset. */
export function fieldsOfPreset(id: PresetId, today: Day): PolicyFields {
  const { name, tolerance, steps } = policyPresets[id]
  return {
    name,
    tolerance,
    steps,
    scope: NO_SCOPE,
    names: {},
    validFrom: today,
    validUntil: null,
    note: '',
  }
}

/** The fields of a next version, as the one given is; it begins today. */
export function fieldsOfPolicy(policy: DunningPolicy, names: readonly string[], today: Day): PolicyFields {
  const { name, tolerance, steps, scope, validUntil } = policy
  const customerIds = scope.kind === 'customers' ? scope.customerIds : []
  return {
    name,
    tolerance,
    steps,
    scope: { ...NO_SCOPE, ...scope },
    names: Object.fromEntries(customerIds.map((id, at) => [id, names[at] ?? ''])),
    validFrom: today,
    validUntil: validUntil !== null && validUntil >= today ? validUntil : null,
    note: '',
  }
}

/** What the editor holds as the contract takes it; what is still empty is the schema's to ask for. */
export function policyInput({
  names: _names,
  validFrom,
  tolerance,
  ...fields
}: PolicyFields): z.input<typeof policyFormSchema> {
  return { ...fields, validFrom: validFrom ?? '', tolerance: tolerance as Centavos }
}
