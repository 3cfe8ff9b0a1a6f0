import { desktopClient, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import {
  carriesStatement,
  type CollectionAction,
  type CollectionText,
} from '#shared/domain/messages/collection-action.ts'
import { mailtoLink } from '#shared/domain/messages/mailto.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'

/** The conversation with a number, with the text typed in; the person presses send there (complaint 29). */
function whatsappLink(phone: string, text: string): string {
  return `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`
}

/** Puts a text on the clipboard and says so. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    notifyDone(words.copied)
  } catch {
    notifyProblem(words.copyFailed)
  }
}

/** An SMS without its codes of payment, which go in a message of their own. */
export function smsWords(text: string): string {
  return text.split('\n\n')[0] ?? text
}

type Words = Pick<CollectionText, 'subject' | 'text'>

/**
 * Hands a message to the program of its channel, or, `asFile`, an e-mail to a file; what fails is told, and the message can
 * still be copied.
 */
export async function handOver(
  action: CollectionAction,
  { subject, text }: Words,
  { asFile }: { asFile: boolean } = { asFile: false },
): Promise<void> {
  const { channel, address } = action
  try {
    if (channel === 'sms') return await copy(smsWords(text))
    if (address === null) return
    if (channel === 'whatsapp') await desktopClient.app.openLink({ url: whatsappLink(address, text) })
    if (channel === 'email') {
      const url = asFile ? null : mailtoLink({ to: address, subject, text })
      if (url) await desktopClient.app.openLink({ url })
      else await saveMail(action, address, { subject, text })
    }
  } catch (problem) {
    notifyProblem(`${words.linkFailed} ${describeError(problem)}`)
  }
}

/** Saves an e-mail as a file with the customer's statement in it: a link to a mail program carries no file. */
async function saveMail(action: CollectionAction, to: string, words: Words): Promise<void> {
  const { customerId, on } = action
  const pages = carriesStatement(action)
    ? await storeClient.statements.open({ customerIds: [customerId], today: on, asOf: on })
    : []
  const statement = pages[0] ?? null
  await desktopClient.mail.eml({ to, toName: statement?.customer.name ?? '', ...words, statement })
}
