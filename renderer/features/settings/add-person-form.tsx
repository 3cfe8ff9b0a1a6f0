import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { desktopClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { peopleForm as words } from '#shared/pt-br/settings.ts'
import { Button, Stack } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { PinFields, RoleField } from './person-fields.tsx'
import { type NewPerson, newPersonSchema } from './person-schemas.ts'

const resolver = formResolver<NewPerson, typeof newPersonSchema>(newPersonSchema, (fields) => fields)

/** Registers somebody, who may then sign in. */
export function AddPersonForm({ onDone }: { onDone: () => void }) {
  const form = useForm<NewPerson, unknown, NewPerson>({
    resolver,
    defaultValues: { name: '', role: 'receptionist', pin: '', again: '' },
  })
  const add = useCommand(desktopClient.people.add, {
    form: { setError: form.setError },
    onDone: (user) => {
      notifyDone(words.added(user.name))
      onDone()
    },
  })
  const submit = ({ name, role, pin }: NewPerson) => add.run({ name, role, pin })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Stack gap="sm">
          {add.error ? <ErrorNotice error={add.error} /> : null}
          <TextField name="name" label={words.name} data-autofocus />
          <RoleField />
          <PinFields />
          <Button type="submit" loading={add.pending}>
            {words.save}
          </Button>
        </Stack>
      </form>
    </FormProvider>
  )
}
