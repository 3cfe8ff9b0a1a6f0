import { askReason } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { promises } from '#shared/pt-br/negotiation-screen.ts'
import { v7 as uuid } from 'uuid'

const words = promises.cancel

/** Asks why, and takes a promise back. */
export async function cancelPromise(id: string): Promise<void> {
  const reason = await askReason({
    title: words.title,
    message: words.message,
    confirmLabel: words.confirm,
    danger: true,
  })
  if (reason === null) return
  try {
    await storeClient.promises.cancel({ commandId: uuid(), today: currentDay(), id, reason })
    notifyDone(words.done)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}
