import { creditClasses } from '#shared/domain/credit-policy.ts'
import { policyWords } from '#shared/pt-br/credit-policy.ts'
import { MultiSelect, SimpleGrid } from '@mantine/core'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import type { PolicyFields } from './policy-fields.ts'

const words = policyWords.payment

/** The payment policies a class may be offered, in the order they were chosen: best first. */
export function PoliciesByClass() {
  const { control } = useFormContext<PolicyFields>()
  const policies = useWatch<PolicyFields, 'paymentPolicies'>({ name: 'paymentPolicies' })
  const data = policies.map(({ id, name }) => ({ value: id, label: name || id }))
  return (
    <SimpleGrid cols={1} spacing="xs" mt={4}>
      {creditClasses.map((letter) => (
        <Controller
          key={letter}
          control={control}
          name={`policiesByClass.${letter}`}
          render={({ field, fieldState }) => (
            <MultiSelect
              label={words.ofClass(letter)}
              searchable
              hidePickedOptions
              data={data}
              {...field}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
    </SimpleGrid>
  )
}
