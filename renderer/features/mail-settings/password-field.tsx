import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { mailForm as words } from '#shared/pt-br/mail-settings.ts'
import { Anchor, PasswordInput, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import type { MailFields } from './mail-fields.ts'

const hints = {
  kept: words.passwordKept,
  missing: words.passwordMissing,
  'not-needed': words.passwordMissing,
  unavailable: words.passwordUnavailable,
}

/** The password, which goes to main alone: says whether one is kept, and forgets it. */
export function PasswordField() {
  const { register, getFieldState, formState } = useFormContext<MailFields>()
  const client = useQueryClient()
  const secret = useQuery(desktop.mail.status.queryOptions()).data?.secret ?? 'missing'
  const forget = useMutation({
    mutationFn: () => desktopClient.mail.saveSecret({ password: null }),
    onSuccess: (status) => {
      client.setQueryData(desktop.mail.status.queryKey(), status)
      notifyDone(words.forgotten)
    },
    onError: (error) => notifyProblem(describeError(error)),
  })
  return (
    <Stack gap={4} align="flex-start">
      <PasswordInput
        w="100%"
        label={words.password}
        description={hints[secret]}
        autoComplete="new-password"
        disabled={secret === 'unavailable'}
        error={getFieldState('password', formState).error?.message}
        {...register('password')}
      />
      {secret === 'kept' ? (
        <Anchor component="button" type="button" size="sm" onClick={() => forget.mutate()}>
          {words.forget}
        </Anchor>
      ) : null}
    </Stack>
  )
}
