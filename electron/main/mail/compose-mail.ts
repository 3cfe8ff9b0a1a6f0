import MailComposer from 'nodemailer/lib/mail-composer'
import type { Attachment } from './statement-attachment.ts'
import { MailProblem } from './mail-problem.ts'

export interface MailBox {
  name: string
  address: string
}

export interface Mail {
  /** Null in a draft: the mail program puts the person's own. */
  from: MailBox | null
  replyTo: string | null
  to: MailBox
  subject: string
  text: string
  attachment: Attachment | null
  /** Without angle brackets; null for a draft. */
  messageId: string | null
  date: Date
}

/** A message as it goes over the wire or into a file. */
export interface RawMail {
  envelope: { from: string; to: string[] }
  raw: Buffer
}

const BREAKS = /[\r\n\0]/

/**
 * Sets a message: UTF-8 text and at most one PDF. Refuses with `mail-refused-recipient` or `mail-refused` what would begin
 * a header of its own, before nodemailer, which would fold it, ever sees it.
 */
export async function composeMail(mail: Mail): Promise<RawMail> {
  const { from, replyTo, to, subject, text, attachment, messageId, date } = mail
  if (BREAKS.test(to.address) || BREAKS.test(to.name))
    throw new MailProblem('mail-refused-recipient', 'mail', 'line break in the address')
  if ([subject, from?.name ?? '', from?.address ?? '', replyTo ?? ''].some((part) => BREAKS.test(part)))
    throw new MailProblem('mail-refused', 'mail', 'line break in a header')
  const node = new MailComposer({
    ...(from ? { from } : { headers: { 'X-Unsent': '1' } }),
    ...(replyTo ? { replyTo } : {}),
    ...(messageId ? { messageId: `<${messageId}>` } : {}),
    to,
    subject,
    date,
    text: text.replaceAll(/\r?\n/g, '\r\n'),
    attachments: attachment
      ? [
          {
            filename: attachment.fileName,
            content: Buffer.from(attachment.content),
            contentType: 'application/pdf',
          },
        ]
      : [],
    newline: 'win',
    // A text that says `path:` or `https:` must not make us read a file or ask the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  return { envelope: { from: from?.address ?? '', to: [to.address] }, raw: await node.build() }
}
