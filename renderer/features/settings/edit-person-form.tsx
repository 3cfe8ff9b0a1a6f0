import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { User } from '#shared/domain/access.ts'
import { peopleForm as words } from '#shared/pt-br/settings.ts'
import { Button, Stack, Switch } from '@mantine/core'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { RoleField } from './person-fields.tsx'
import { type Person, personSchema } from './person-schemas.ts'

const resolver = formResolver<Person, typeof personSchema>(personSchema, (fields) => fields)

/** Changes somebody's name or role, or takes the way in from who left; nobody is deleted. */
export function EditPersonForm({ user, onDone }: { user: User; onDone: () => void }) {
  const { id, ...person } = user
  const form = useForm<Person, unknown, Person>({ resolver, defaultValues: person })
  const update = useCommand(storeClient.users.update, {
    form: { setError: form.setError },
    onDone: () => {
      notifyDone(words.changed)
      onDone()
    },
  })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((changed) => update.run({ id, ...changed }))(event)}
      >
        <Stack gap="sm">
          {update.error ? <ErrorNotice error={update.error} /> : null}
          <TextField name="name" label={words.name} data-autofocus />
          <RoleField />
          <Controller
            control={form.control}
            name="active"
            render={({ field: { value, onChange } }) => (
              <Switch
                label={words.canSignIn}
                checked={value}
                onChange={(event) => onChange(event.currentTarget.checked)}
              />
            )}
          />
          <Button type="submit" loading={update.pending}>
            {words.save}
          </Button>
        </Stack>
      </form>
    </FormProvider>
  )
}
