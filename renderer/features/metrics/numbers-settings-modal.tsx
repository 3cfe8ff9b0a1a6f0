import { FormModal } from '#renderer/components/form-modal.tsx'
import { SelectField } from '#renderer/components/form-fields.tsx'
import { PercentField } from '#renderer/components/percent-field.tsx'
import { DayField, MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { defaultAfter } from '#shared/domain/metrics/default-rates.ts'
import { provisionRanges } from '#shared/domain/metrics/provision.ts'
import type { NumbersSettings } from '#shared/domain/numbers-settings.ts'
import { numbersForm as words, provisionRangeLabels } from '#shared/pt-br/numbers.ts'
import { Fieldset, SimpleGrid } from '@mantine/core'
import { numbersFields, numbersFormSchema, numbersInput, numbersLabels } from './numbers-fields.ts'

/** What the figures are worked out with: thresholds, the loss matrix, chances by class, reserve and cash. */
export function NumbersSettingsModal({
  settings,
  onClose,
}: {
  settings: NumbersSettings
  onClose: () => void
}) {
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={numbersLabels}
      schema={numbersFormSchema}
      toInput={numbersInput}
      defaults={numbersFields(settings)}
      draft="numbers"
      command={storeClient.settings.saveNumbers}
      toCommand={(numbers) => ({ numbers })}
      prefix="numbers."
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <SimpleGrid cols={3} spacing="sm">
        <SelectField
          name="defaultAfterDays"
          label={words.defaultAfterDays}
          data={defaultAfter.map((days) => ({ value: String(days), label: words.defaultAfter(days) }))}
        />
        <SelectField name="yearDays" label={words.yearDays} data={['365', '360']} />
        <NumberField name="reserveDays" label={words.reserveDays} />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <MoneyField name="cash.amount" label={words.cashAmount} />
        <DayField name="cash.on" label={words.cashOn} />
      </SimpleGrid>
      <Fieldset legend={words.payChance}>
        <SimpleGrid cols={5} spacing="xs">
          {creditClasses.map((one) => (
            <PercentField key={one} name={`payChance.${one}`} label={words.payChanceOf(one)} />
          ))}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={words.provision}>
        <SimpleGrid cols={4} spacing="xs">
          {provisionRanges.map((range) => (
            <PercentField key={range} name={`provision.${range}`} label={provisionRangeLabels[range]} />
          ))}
        </SimpleGrid>
      </Fieldset>
    </FormModal>
  )
}
