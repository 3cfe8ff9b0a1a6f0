import type { ReceivableDetails } from '#shared/domain/receivable.ts'
import { newTitle } from '#shared/pt-br/receivables.ts'
import { DayInput } from '#renderer/components/day-input.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import {
  Button,
  Checkbox,
  Drawer,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { type Control, Controller, useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { InstalmentPreview } from './instalment-preview.tsx'
import { emptyTitle, type NewTitleFields, newTitleSchema } from './new-title-form.ts'
import { planInstalments } from './plan-instalments.ts'

type NewTitleDrawerProps = { customerId: string; opened: boolean; onClose: () => void }

/** Enters a title of a customer, in one or more monthly instalments, from the side. */
export function NewTitleDrawer({ customerId, opened, onClose }: NewTitleDrawerProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={520}
      title={
        <Text fw={650} size="lg" span>
          {newTitle.title}
        </Text>
      }
    >
      {opened ? <NewTitleForm customerId={customerId} onDone={onClose} /> : null}
    </Drawer>
  )
}

type Output = z.output<typeof newTitleSchema>
type Form = UseFormReturn<NewTitleFields, unknown, Output>

function plan(customerId: string, fields: Output): ReceivableDetails[] {
  const { dated, firstDueOn, ...rest } = fields
  return planInstalments({ customerId, ...rest, firstDueOn: dated ? firstDueOn : null })
}

function NewTitleForm({ customerId, onDone }: { customerId: string; onDone: () => void }) {
  const today = useToday()
  const form: Form = useForm<NewTitleFields, unknown, Output>({
    defaultValues: emptyTitle(today),
    resolver: formResolver(
      newTitleSchema,
      (fields: NewTitleFields) => fields as z.input<typeof newTitleSchema>,
    ),
  })
  const { run, pending, error } = useCommand(storeClient.receivables.register, {
    onDone: (titles) => {
      notifyDone(newTitle.done(titles.length, titles[0]?.number ?? ''))
      onDone()
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit((fields) => run({ titles: plan(customerId, fields) }))(event)
      }
    >
      <Stack gap="sm">
        <TextInput
          label={newTitle.number}
          description={newTitle.numberHint}
          data-autofocus
          required
          maxLength={40}
          error={form.formState.errors.number?.message}
          {...form.register('number')}
        />
        <TextInput
          label={newTitle.description}
          description={newTitle.descriptionHint}
          maxLength={200}
          error={form.formState.errors.description?.message}
          {...form.register('description')}
        />
        <AmountFields form={form} />
        <DueFields form={form} />
        <Plan control={form.control} customerId={customerId} />
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end">
          <SubmitButton control={form.control} pending={pending} />
        </Group>
      </Stack>
    </form>
  )
}

function AmountFields({ form: { control } }: { form: Form }) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Controller
        control={control}
        name="amount"
        render={({ field, fieldState }) => (
          <MoneyInput label={newTitle.amount} required {...field} error={fieldState.error?.message} />
        )}
      />
      <Controller
        control={control}
        name="instalments"
        render={({ field, fieldState }) => (
          <NumberInput
            label={newTitle.instalments}
            min={1}
            max={360}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            {...field}
            onChange={(count) => field.onChange(typeof count === 'number' ? count : 1)}
            error={fieldState.error?.message}
          />
        )}
      />
    </SimpleGrid>
  )
}

function DueFields({ form: { control } }: { form: Form }) {
  const [dated, instalments] = useWatch({ control, name: ['dated', 'instalments'] })
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <Controller
          control={control}
          name="issuedOn"
          render={({ field, fieldState }) => (
            <DayInput label={newTitle.issuedOn} required {...field} error={fieldState.error?.message} />
          )}
        />
        <Controller
          control={control}
          name="firstDueOn"
          render={({ field, fieldState }) => (
            <DayInput
              label={instalments > 1 ? newTitle.firstDueOn : newTitle.dueOn}
              required={dated}
              {...field}
              disabled={!dated}
              error={dated ? fieldState.error?.message : undefined}
            />
          )}
        />
      </SimpleGrid>
      <Controller
        control={control}
        name="dated"
        render={({ field: { value, onChange, ...field } }) => (
          <Checkbox
            label={newTitle.noDueDate}
            description={newTitle.noDueDateHint}
            {...field}
            checked={!value}
            onChange={(event) => onChange(!event.currentTarget.checked)}
          />
        )}
      />
    </>
  )
}

type WatchedProps = { control: Control<NewTitleFields, unknown, Output> }

function Plan({ control, customerId }: WatchedProps & { customerId: string }) {
  const fields = useWatch({ control })
  // The number does not change the plan: without it the preview can already be seen.
  const parsed = newTitleSchema.safeParse({ ...fields, number: fields.number?.trim() || '—' })
  return <InstalmentPreview titles={parsed.success ? plan(customerId, parsed.data) : null} />
}

function SubmitButton({ control, pending }: WatchedProps & { pending: boolean }) {
  const instalments = useWatch({ control, name: 'instalments' })
  return (
    <Button type="submit" size="md" loading={pending}>
      {newTitle.submit(instalments)}
    </Button>
  )
}
