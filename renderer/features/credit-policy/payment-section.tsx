import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { PercentField } from '#renderer/components/percent-field.tsx'
import { NumberField, SwitchField } from '#renderer/components/value-fields.tsx'
import { policyWords } from '#shared/pt-br/credit-policy.ts'
import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { v7 as uuid } from 'uuid'
import styles from './credit-policy.module.css'
import { PoliciesByClass } from './policies-by-class.tsx'
import type { PolicyFields } from './policy-fields.ts'
import { PolicySection } from './policy-section.tsx'

const words = policyWords.payment

const optionsOf = (options: Record<string, string>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }))

/** The most the policy takes. */
const MOST = 20

type PaymentSectionProps = {
  /** Ids that were published: they may be put out of use, not taken away. */
  published: ReadonlySet<string>
}

/** How an order may be paid (E16–E19): the presets with their percentages, and the house's own. */
export function PaymentSection({ published }: PaymentSectionProps) {
  const { fields, append, remove } = useFieldArray<PolicyFields, 'paymentPolicies', 'key'>({
    name: 'paymentPolicies',
    keyName: 'key',
  })
  const { getValues, setValue } = useFormContext<PolicyFields>()
  const takeAway = (at: number, id: string) => {
    remove(at)
    // A class must not offer what is no longer there.
    const byClass = Object.entries(getValues('policiesByClass')).map(([letter, ids]) => [
      letter,
      ids.filter((one) => one !== id),
    ])
    setValue('policiesByClass', Object.fromEntries(byClass) as PolicyFields['policiesByClass'], {
      shouldDirty: true,
    })
  }
  return (
    <PolicySection id="payment">
      {fields.map((field, at) => (
        <PolicyLine
          key={field.key}
          at={at}
          onRemove={published.has(field.id) ? null : () => takeAway(at, field.id)}
        />
      ))}
      <Button
        mt="sm"
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} />}
        disabled={fields.length >= MOST}
        onClick={() =>
          append({
            id: `propria-${uuid().slice(-8)}`,
            name: words.added,
            description: '',
            entryBasis: 'cost',
            entryBasisPoints: 10_000,
            rest: 'on-delivery',
            maxCheques: 0,
            active: true,
          })
        }
      >
        {words.add}
      </Button>
      <Text size="sm" fw={600} mt="md">
        {words.byClass}
      </Text>
      <PoliciesByClass />
    </PolicySection>
  )
}

function PolicyLine({ at, onRemove }: { at: number; onRemove: (() => void) | null }) {
  const name = `paymentPolicies.${at}` as const
  const policy = useWatch<PolicyFields, typeof name>({ name })
  return (
    <div className={styles['policy']} role="group" aria-label={policy.name}>
      <div className={styles['policyRow']}>
        <TextField name={`${name}.name`} label={words.name} />
        <PercentField name={`${name}.entryBasisPoints`} label={words.entry} allowNegative={false} />
        <SelectField
          name={`${name}.entryBasis`}
          label={words.basis}
          allowDeselect={false}
          data={optionsOf(words.entryBases)}
        />
        <SelectField
          name={`${name}.rest`}
          label={words.rest}
          allowDeselect={false}
          data={optionsOf(words.rests)}
        />
        <NumberField name={`${name}.maxCheques`} label={words.cheques} allowNegative={false} />
      </div>
      <Group gap="md" wrap="nowrap">
        <TextField
          flex={1}
          name={`${name}.description`}
          aria-label={words.description}
          placeholder={words.description}
        />
        {onRemove ? (
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            aria-label={words.remove(policy.name)}
            onClick={onRemove}
          >
            <IconTrash size={17} />
          </ActionIcon>
        ) : (
          <SwitchField name={`${name}.active`} label={words.active} />
        )}
      </Group>
    </div>
  )
}
