import { useSettings } from '#renderer/lib/use-settings.ts'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMinute } from '#renderer/lib/minute.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { MessageRequest, Prepared } from '#shared/contracts/messages.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { useState } from 'react'
import { handOver } from './hand-over.ts'

type Made = Extract<Prepared, { outcome: 'prepared' }>
type Words = { text: { subject: string; text: string } | null; insist: string; letPass: string }
/** `file` opens it as a file instead of in the mail program. */
export type Way = 'open' | 'file' | 'queue' | 'keep'

type UsePrepare = { request: MessageRequest; onPrepared: (made: Made) => void }

/** Freezes a message and hands it over, puts it into the outbox, or leaves it prepared. */
export function usePrepare({ request, onPrepared }: UsePrepare) {
  const [blocked, setBlocked] = useState(false)
  const minute = useMinute()
  const { data: settings } = useSettings()
  const prepare = useCommand(storeClient.messages.prepare)
  const queue = useCommand(storeClient.messages.queue)

  const run = async (said: Words, way: Way) => {
    const open = way === 'open' || way === 'file'
    setBlocked(false)
    const made = await prepare.runAsync({
      request,
      minute,
      ...said,
      insist: said.insist.trim(),
      letPass: said.letPass.trim(),
      open,
    })
    if (!made) return
    if (made.outcome === 'blocked') {
      setBlocked(true)
      return
    }
    if (open) await handOver(made.action, made.text, { asFile: way === 'file' })
    const action = way === 'queue' ? await queue.runAsync({ id: made.action.id }) : made.action
    // Not taken by the outbox, it lies prepared; the reason stays before the person's eyes.
    if (!action) return
    if (!open) notifyDone(action.state === 'queued' ? words.queued : words.saved)
    onPrepared({ ...made, action })
  }
  return {
    run,
    pending: prepare.pending || queue.pending,
    problem: blocked ? words.blockedNow : (prepare.error ?? queue.error),
    mailEnabled: settings?.mail?.enabled ?? false,
  }
}
