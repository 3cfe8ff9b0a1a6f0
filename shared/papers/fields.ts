import type { PaperKind } from '#shared/domain/template.ts'
import type { PaperField } from './field.ts'
import { customerFields } from './fields/customer.ts'
import { dunningFields } from './fields/dunning.ts'
import { debtFields, paidFields } from './fields/debt.ts'
import { laboratoryFields } from './fields/laboratory.ts'
import { creditFields, ruleFields } from './fields/rules.ts'
import { recoveryFields } from './fields/recovery.ts'
import { agreementFields, typedFields } from './fields/typed.ts'

const all: readonly PaperField[] = [
  ...customerFields,
  ...laboratoryFields,
  ...creditFields,
  ...ruleFields,
  ...dunningFields,
  ...debtFields,
  ...paidFields,
  ...agreementFields,
  ...typedFields,
  ...recoveryFields,
]

/** The fields that a text of a kind may name, the customer's first. */
export function fieldsOf(kind: PaperKind): PaperField[] {
  return all.filter(({ kinds }) => kinds === null || kinds.includes(kind))
}

/** The field of a key, whatever the kind; undefined when there is none of that name. */
export function fieldCalled(key: string): PaperField | undefined {
  return all.find((field) => field.key === key)
}
