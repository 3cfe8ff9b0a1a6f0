import { desktopContract } from '#shared/contracts/desktop.ts'
import { emlWords } from '#shared/pt-br/mail.ts'
import { implement } from '@orpc/server'
import { pdfFileName } from '#electron/main/documents/file-names.ts'
import { saveFile } from '#electron/main/files/save-file.ts'
import type { Sessions } from '#electron/main/people/sessions.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { DesktopContext, Dialogs } from '#electron/main/router-dependencies.ts'
import { composeMail } from './compose-mail.ts'
import type { Attachment, AttachStatement } from './statement-attachment.ts'
import { MailProblem } from './mail-problem.ts'
import type { MailDesk } from './mail-desk.ts'
import type { Outbox } from './outbox.ts'

interface MailDependencies {
  mail: { desk: MailDesk; outbox: Outbox; attach: AttachStatement }
  sessions: Sessions
  dialogs: Dialogs
}

/** E-mail for the windows: its state, the secret, the test, and messages as files. */
export function createMailRouter({ mail, sessions, dialogs }: MailDependencies) {
  const area = implement(desktopContract.mail).$context<DesktopContext>()
  const { desk, outbox, attach } = mail
  return area.router({
    status: area.status.handler(() => outbox.status),
    saveSecret: area.saveSecret.handler(({ input, context }) => {
      sessions.demand(context.clientId, 'changeSettings')
      return desk.saveSecret(input.password)
    }),
    test: area.test.handler(({ context }) => {
      sessions.demand(context.clientId, 'changeSettings')
      return desk.test()
    }),
    tryNow: area.tryNow.handler(async ({ context }) => {
      sessions.demand(context.clientId, 'collect')
      await outbox.resume()
      return outbox.status
    }),
    eml: area.eml.handler(async ({ input, context }) => {
      sessions.demand(context.clientId, null)
      const { to, toName, subject, text, statement } = input
      const raw = await draft({
        to,
        toName,
        subject,
        text,
        attachment: statement ? await attach(statement) : null,
      })
      const path = await dialogs.saveFile({
        title: emlWords.save,
        suggestedName: pdfFileName([emlWords.fileName, ...(toName ? [toName] : [])].join(' - ')).replace(
          /\.pdf$/,
          '.eml',
        ),
        filters: [{ name: emlWords.filter, extensions: ['eml'] }],
      })
      if (path !== null) await saveFile(path, raw)
      return { path }
    }),
  })
}

type Draft = { to: string; toName: string; subject: string; text: string; attachment: Attachment | null }

/** A message without a sender: the person's mail program opens it to be sent. */
async function draft({ to, toName, subject, text, attachment }: Draft): Promise<Buffer> {
  const box = { name: toName, address: to }
  const mail = {
    from: null,
    replyTo: null,
    to: box,
    subject,
    text,
    attachment,
    messageId: null,
    date: new Date(),
  }
  try {
    return (await composeMail(mail)).raw
  } catch (error) {
    if (error instanceof MailProblem) throw refusal(error.code, { response: error.response })
    throw error
  }
}
