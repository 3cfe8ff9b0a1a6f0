import { CustomerSelect } from '#renderer/components/customer-select.tsx'
import { SelectField } from '#renderer/components/form-fields.tsx'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { policySegments } from '#shared/domain/dunning/policy.ts'
import { policyEditorWords as words, segmentNames } from '#shared/pt-br/dunning-policy.ts'
import { Checkbox, Group, Pill, Stack, Text } from '@mantine/core'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import type { PolicyFields } from './policy-fields.ts'

const kinds = Object.entries(words.scopes).map(([value, label]) => ({ value, label }))
const segments = policySegments.map((value) => ({ value, label: segmentNames[value] }))

/** Which kind of customers the policy is for. */
export function ScopeKind() {
  return <SelectField name="scope.kind" label={words.scope} allowDeselect={false} data={kinds} />
}

/** Which of that kind. */
export function ScopeChoice() {
  const kind = useWatch<PolicyFields, 'scope.kind'>({ name: 'scope.kind' })
  if (kind === 'segment')
    return <SelectField name="scope.segment" label={words.segment} allowDeselect={false} data={segments} />
  if (kind === 'classes') return <Classes />
  return kind === 'customers' ? <Customers /> : null
}

function Classes() {
  const { control } = useFormContext<PolicyFields>()
  return (
    <Controller
      control={control}
      name="scope.classes"
      render={({ field, fieldState }) => (
        <Checkbox.Group
          label={words.classes}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        >
          <Group gap="md" mt={4}>
            {creditClasses.map((letter) => (
              <Checkbox key={letter} value={letter} label={words.className(letter)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    />
  )
}

/** The customers of an exception, found one by one. */
function Customers() {
  const { setValue, getFieldState, formState } = useFormContext<PolicyFields>()
  const ids = useWatch<PolicyFields, 'scope.customerIds'>({ name: 'scope.customerIds' })
  const names = useWatch<PolicyFields, 'names'>({ name: 'names' })
  const problem = getFieldState('scope.customerIds', formState).error?.message
  const put = (customerIds: string[]) =>
    setValue('scope.customerIds', customerIds, { shouldDirty: true, shouldValidate: formState.isSubmitted })
  return (
    <Stack gap={6}>
      <CustomerSelect
        // Anew after each one, empty for the next.
        key={ids.length}
        label={words.addCustomer}
        placeholder={words.addCustomerPlaceholder}
        value={null}
        onChange={(id, name) => {
          if (id === null || ids.includes(id)) return
          setValue('names', { ...names, [id]: name })
          put([...ids, id])
        }}
      />
      {problem ? (
        <Text size="xs" c="red" role="alert">
          {problem}
        </Text>
      ) : null}
      {ids.length === 0 ? (
        <Text size="xs" c="dimmed">
          {words.noCustomers}
        </Text>
      ) : (
        <Group gap={6} role="list" aria-label={words.customers}>
          {ids.map((id) => (
            <div key={id} role="listitem">
              <Pill
                withRemoveButton
                removeButtonProps={{
                  'aria-label': words.removeCustomer(names[id] ?? ''),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => put(ids.filter((other) => other !== id))}
              >
                {names[id]}
              </Pill>
            </div>
          ))}
        </Group>
      )}
    </Stack>
  )
}
