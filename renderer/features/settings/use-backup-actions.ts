import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { queryClient } from '#renderer/lib/query-client.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { backups as words } from '#shared/pt-br/settings.ts'
import { useMutation } from '@tanstack/react-query'

const lookAgain = () => queryClient.invalidateQueries({ queryKey: desktop.backup.key() })

/** What can be done with copies: take one now, carry one away, go back to one. */
export function useBackupActions() {
  const now = useMutation({
    mutationFn: () => desktopClient.backup.now(),
    onSuccess: () => {
      notifyDone(words.copied)
      return lookAgain()
    },
  })
  const saveCopy = useMutation({
    mutationFn: () => desktopClient.backup.saveCopy(),
    onSuccess: ({ path, attachments }) => {
      if (path) notifyDone(words.savedTo(path, attachments.copied))
      if (attachments.left > 0) notifyProblem(words.attachmentsLeft(attachments.left))
      return lookAgain()
    },
  })
  const restore = useMutation({
    mutationFn: (name: string | null) => desktopClient.backup.restore({ name, today: currentDay() }),
    onSuccess: async ({ restored, sequence, attachments }) => {
      if (!restored) return
      notifyDone(words.restored(sequence))
      if (attachments.copied > 0) notifyDone(words.attachmentsBack(attachments.copied))
      if (attachments.left > 0) notifyProblem(words.attachmentsLeft(attachments.left))
      // Everything on the screen may be of another past.
      await queryClient.invalidateQueries()
    },
  })
  return { now, saveCopy, restore, error: now.error ?? saveCopy.error ?? restore.error }
}
