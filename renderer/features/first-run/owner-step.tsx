import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { PinField, TextField } from '#renderer/components/form-fields.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { pinSchema, userSchema } from '#shared/domain/access.ts'
import { firstRun as words } from '#shared/pt-br/settings.ts'
import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'
import { OWNER_DRAFT } from './drafts.ts'

const ownerSchema = z
  .object({ name: userSchema.shape.name, pin: pinSchema, again: z.string() })
  .refine(({ pin, again }) => pin === again, { path: ['again'], error: 'pin-differs' })
export type Owner = z.infer<typeof ownerSchema>

const resolver = formResolver<Owner, typeof ownerSchema>(ownerSchema, (fields) => fields)
const blank: Owner = { name: '', pin: '', again: '' }
const labels = { name: words.ownerName, pin: words.pin, again: words.again }

type OwnerStepProps = { onBack: () => void; onNext: (owner: Owner) => void }

/** Step two: the first person, who may do everything. The PIN is in no draft. */
export function OwnerStep({ onBack, onNext }: OwnerStepProps) {
  const form = useForm<Owner, unknown, Owner>({ resolver, defaultValues: blank })
  useDraft(form, OWNER_DRAFT, ({ name }) => ({ name, pin: '', again: '' }))
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(onNext)(event)}>
        <Stack gap="md">
          <div>
            <Title order={2} size="h3">
              {words.ownerTitle}
            </Title>
            <Text size="sm" c="dimmed">
              {words.ownerHint}
            </Text>
          </div>
          <ErrorSummary labels={labels} />
          <TextField name="name" label={words.ownerName} required autoFocus maw={420} />
          <SimpleGrid cols={2} maw={640}>
            <PinField name="pin" label={words.pin} description={words.pinHint} />
            <PinField name="again" label={words.again} description={words.pinAgain} />
          </SimpleGrid>
          <Group justify="space-between">
            <Button variant="default" onClick={onBack}>
              {words.back}
            </Button>
            <Button type="submit">{words.next}</Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  )
}
