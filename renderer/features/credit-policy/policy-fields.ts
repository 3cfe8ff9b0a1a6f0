import { creditPolicySchema, type CreditPolicy } from '#shared/domain/credit-policy.ts'
import { policyFields, policyWords } from '#shared/pt-br/credit-policy.ts'
import type { z } from 'zod'

/** A number may be empty while it is typed; where the policy takes null, empty leaves the rule out. */
type Typed<Value> = Value extends number | null
  ? number | null
  : Value extends string | boolean
    ? Value
    : Value extends readonly (infer Item)[]
      ? Typed<Item>[]
      : { [Key in keyof Value]: Typed<Value[Key]> }

/** The policy as the fields of its form hold it. */
export type PolicyFields = Typed<CreditPolicy>

export const policyFormSchema = creditPolicySchema

export const policyInput = (fields: PolicyFields) => fields as z.input<typeof creditPolicySchema>

/** What the summary of problems calls each field. */
export const policyLabels: Record<string, string> = {
  ...Object.fromEntries(Object.entries(policyFields).map(([path, { label }]) => [path, label])),
  'score.weights': policyWords.weights,
  'score.bands': policyWords.bands,
  hold: policyWords.ladder,
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, at) =>
      Object.entries({
        name: policyWords.payment.name,
        description: policyWords.payment.description,
        entryBasisPoints: policyWords.payment.entry,
        rest: policyWords.payment.rest,
        maxCheques: policyWords.payment.cheques,
      }).map(([name, label]) => [
        `paymentPolicies.${at}.${name}`,
        `${policyWords.payment.line(at + 1)}, ${label.toLowerCase()}`,
      ]),
    ).flat(),
  ),
}
