import { desktop, desktopClient, storeClient } from '#renderer/lib/clients.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { settings } from '#shared/pt-br/settings.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { mailFormSchema } from './mail-fields.ts'

type Values = z.output<typeof mailFormSchema>

/** Saves the settings, then the password when one was typed, then sends the test when it was asked for. */
export function useSaveMail(onSaved: () => void) {
  const client = useQueryClient()
  const save = useCommand(storeClient.settings.saveMail)
  const work = useMutation({
    mutationFn: async ({ values, test }: { values: Values; test: boolean }) => {
      const { password, ...mail } = values
      if ((await save.runAsync({ mail })) === null) return null
      if (password !== '') {
        const status = await desktopClient.mail.saveSecret({ password })
        client.setQueryData(desktop.mail.status.queryKey(), status)
      }
      onSaved()
      return test ? desktopClient.mail.test() : { to: null }
    },
    onSuccess: (done) => {
      // What the test answered stays on the form.
      if (done?.to === null) notifyDone(settings.saved)
    },
  })
  return {
    run: (values: Values, test: boolean) => work.mutate({ values, test }),
    /** Takes what the last attempt answered off the form: it was about other values. */
    forget: () => {
      save.reset()
      work.reset()
    },
    pending: work.isPending,
    error: save.error ?? work.error,
    /** What the test answered; null before it was asked for. */
    testedTo: work.data?.to ?? null,
  }
}
