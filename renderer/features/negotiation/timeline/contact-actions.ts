import { askReason } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { customerNegotiation } from '#shared/pt-br/negotiation-screen.ts'
import { v7 as uuid } from 'uuid'

/** Asks for words and sends them; says what came of it. */
async function withWords(
  words: { title: string; message: string; confirm: string; done: string },
  { danger, send }: { danger: boolean; send: (said: string) => Promise<unknown> },
): Promise<void> {
  const { title, message, confirm: confirmLabel, done } = words
  const said = await askReason({ title, message, confirmLabel, danger })
  if (said === null) return
  try {
    await send(said)
    notifyDone(done)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}

/** Asks why, and takes a contact back. */
export const reverseContact = (id: string) =>
  withWords(customerNegotiation.reverse, {
    danger: true,
    send: (reason) => storeClient.contacts.reverse({ commandId: uuid(), today: currentDay(), id, reason }),
  })

/** Asks how what was claimed was settled. */
export const resolveContact = (id: string) =>
  withWords(customerNegotiation.resolve, {
    danger: false,
    send: (note) => storeClient.contacts.resolve({ commandId: uuid(), today: currentDay(), id, note }),
  })
