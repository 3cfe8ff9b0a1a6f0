import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { desktopClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { User } from '#shared/domain/access.ts'
import { peopleForm as words } from '#shared/pt-br/settings.ts'
import { Button, Stack } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { PinFields } from './person-fields.tsx'
import { type NewPin, newPinSchema } from './person-schemas.ts'

const resolver = formResolver<NewPin, typeof newPinSchema>(newPinSchema, (fields) => fields)

/** Gives somebody another PIN. */
export function ChangePinForm({ user, onDone }: { user: User; onDone: () => void }) {
  const form = useForm<NewPin, unknown, NewPin>({ resolver, defaultValues: { pin: '', again: '' } })
  const change = useCommand(desktopClient.people.changePin, {
    form: { setError: form.setError },
    onDone: () => {
      notifyDone(words.pinChanged)
      onDone()
    },
  })
  const submit = ({ pin }: NewPin) => change.run({ userId: user.id, pin })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Stack gap="sm">
          {change.error ? <ErrorNotice error={change.error} /> : null}
          <PinFields />
          <Button type="submit" loading={change.pending}>
            {words.save}
          </Button>
        </Stack>
      </form>
    </FormProvider>
  )
}
