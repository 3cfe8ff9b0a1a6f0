import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import { roles } from '#shared/domain/access.ts'
import {
  collectionPhases,
  dunningChannels,
  type DunningStep,
  dunningStepSchema,
  dunningTones,
  type StepOffset,
  stepPreconditions,
} from '#shared/domain/dunning/policy.ts'
import { channelNames, dunningToneNames, phaseNames, preconditionNames } from '#shared/pt-br/dunning-names.ts'
import { stepFormWords as words, stepTextNames } from '#shared/pt-br/dunning-policy.ts'
import { roleNames } from '#shared/pt-br/people.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Checkbox, Collapse, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Controller, FormProvider, useForm, useFormContext } from 'react-hook-form'
import { usualWith } from './edit-steps.ts'
import { type StepFields, stepFields, stepInput } from './step-fields.ts'

const options = <Key extends string>(keys: readonly Key[], names: Record<Key, string>) =>
  keys.map((value) => ({ value, label: names[value] }))
const texts = Object.entries(stepTextNames).map(([value, label]) => ({ value, label }))
const resolver = formResolver<StepFields, typeof dunningStepSchema>(dunningStepSchema, stepInput)
const labels = {
  name: words.name,
  'offset.amount': words.amount,
  textId: words.text,
  channel: words.channel,
}

type StepModalProps = {
  step: DunningStep
  isNew: boolean
  onSave: (step: DunningStep) => void
  onClose: () => void
}

/** One step of the policy that is being written; it goes into the policy, which is published later. */
export function StepModal({ step, isNew, onSave, onClose }: StepModalProps) {
  useReturnFocus()
  const form = useForm<StepFields, unknown, DunningStep>({ resolver, defaultValues: stepFields(step) })
  const [advanced, setAdvanced] = useState(false)
  return (
    <Modal opened onClose={onClose} title={isNew ? words.newTitle : words.title} size="lg">
      <FormProvider {...form}>
        {/* Ctrl+Enter of the whole form: its button does the same. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <form
          noValidate
          onKeyDown={submitOnCtrlEnter}
          onSubmit={(event) => {
            // Its own form, in a portal: the editor's is not submitted with it.
            event.stopPropagation()
            void form.handleSubmit(onSave)(event)
          }}
        >
          <Stack gap="sm">
            <ErrorSummary labels={labels} />
            <TextField name="name" label={words.name} required data-autofocus maxLength={60} />
            <PlaceFields />
            <VoiceFields />
            <Button
              variant="subtle"
              size="compact-sm"
              style={{ alignSelf: 'flex-start' }}
              aria-expanded={advanced}
              onClick={() => setAdvanced(!advanced)}
            >
              {words.advanced}
            </Button>
            <Collapse expanded={advanced}>
              <AdvancedFields />
            </Collapse>
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {pieces.cancel}
              </Button>
              <Button type="submit">{words.save}</Button>
            </Group>
          </Stack>
        </form>
      </FormProvider>
    </Modal>
  )
}

/** When it comes. */
function PlaceFields() {
  return (
    <div>
      <SimpleGrid cols={3} spacing="sm">
        <NumberField name="offset.amount" label={words.amount} allowNegative={false} required />
        <SelectField
          name="offset.unit"
          label={words.unit}
          allowDeselect={false}
          data={options<StepOffset['unit']>(['days', 'business-days', 'hours'], words.units)}
        />
        <SelectField
          name="side"
          label={words.side}
          allowDeselect={false}
          data={options<StepFields['side']>(['before', 'after'], words.sides)}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={4}>
        {words.whenHint}
      </Text>
    </div>
  )
}

/** How it speaks. A text brings the phase and the tone it is usually used with. */
function VoiceFields() {
  const { setValue } = useFormContext<StepFields>()
  return (
    <>
      <SelectField
        name="channel"
        label={words.channel}
        allowDeselect={false}
        data={options(dunningChannels, channelNames)}
      />
      <SimpleGrid cols={2} spacing="sm">
        <SelectField
          name="textId"
          label={words.text}
          allowDeselect={false}
          data={texts}
          onOptionSubmit={(textId) => {
            const usual = usualWith(textId)
            if (!usual) return
            setValue('phase', usual.phase, { shouldDirty: true })
            setValue('tone', usual.tone, { shouldDirty: true })
            setValue('who', usual.who, { shouldDirty: true })
            setValue('preconditions', usual.preconditions, { shouldDirty: true })
          }}
        />
        <SelectField
          name="tone"
          label={words.tone}
          allowDeselect={false}
          data={options(dunningTones, dunningToneNames)}
        />
      </SimpleGrid>
    </>
  )
}

function AdvancedFields() {
  const { control } = useFormContext<StepFields>()
  return (
    <Stack gap="sm">
      <SimpleGrid cols={3} spacing="sm">
        <SelectField
          name="phase"
          label={words.phase}
          allowDeselect={false}
          data={options(collectionPhases, phaseNames)}
        />
        <SelectField
          name="fallback"
          label={words.fallback}
          allowDeselect={false}
          data={[{ value: '', label: words.noFallback }, ...options(dunningChannels, channelNames)]}
        />
        <SelectField name="who" label={words.who} allowDeselect={false} data={options(roles, roleNames)} />
      </SimpleGrid>
      <Controller
        control={control}
        name="preconditions"
        render={({ field }) => (
          <Checkbox.Group label={words.preconditions} value={field.value} onChange={field.onChange}>
            <Group gap="md" mt={4}>
              {stepPreconditions.map((one) => (
                <Checkbox key={one} value={one} label={preconditionNames[one]} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
      />
    </Stack>
  )
}
