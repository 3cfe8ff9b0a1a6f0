import { PercentField } from '#renderer/components/percent-field.tsx'
import { MoneyField, NumberField, SwitchField } from '#renderer/components/value-fields.tsx'
import { policyFields, units } from '#shared/pt-br/credit-policy.ts'

type PolicyFieldProps = {
  /** The value's path in the policy: `limits.initialCap`. */
  path: string
  /** True where a table's heads already name it. */
  bare?: boolean
}

/** One value of the policy, with its name, meaning and unit. */
export function PolicyField({ path, bare = false }: PolicyFieldProps) {
  const { label, kind, hint } = policyFields[path]!
  const named = bare ? { 'aria-label': label } : { label, ...(hint ? { description: hint } : {}) }
  const shared = { name: path, ...named, inputWrapperOrder: ORDER }
  if (kind === 'switch') return <SwitchField name={path} {...(bare ? { 'aria-label': label } : { label })} />
  if (kind === 'money') return <MoneyField {...shared} />
  if (kind === 'percent') return <PercentField {...shared} />
  return <NumberField {...shared} unit={units[kind]} allowNegative={false} />
}

/** The meaning stands under the field, so that fields of a row stand on one line. */
const ORDER = ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[]
