import { desktopClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { CollectionAction, CollectionText } from '#shared/domain/messages/collection-action.ts'
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

/** Hands a message to the program of its channel; what fails is told, and the message can still be copied. */
export async function handOver(
  { channel, address }: Pick<CollectionAction, 'channel' | 'address'>,
  { subject, text }: Pick<CollectionText, 'subject' | 'text'>,
): Promise<void> {
  try {
    if (channel === 'sms') return await copy(smsWords(text))
    if (address === null) return
    if (channel === 'whatsapp') await desktopClient.app.openLink({ url: whatsappLink(address, text) })
    if (channel === 'email') {
      const url = mailtoLink({ to: address, subject, text })
      if (url) await desktopClient.app.openLink({ url })
      else await desktopClient.mail.eml({ to: address, toName: '', subject, text, letterId: null })
    }
  } catch (problem) {
    notifyProblem(`${words.linkFailed} ${describeError(problem)}`)
  }
}
