import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { ReasonModal } from '#renderer/components/reason-modal.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { PaperLine } from '#shared/contracts/papers.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { lifeWords as words } from '#shared/pt-br/papers-screen.ts'
import { z } from 'zod'

type ModalProps = { paper: PaperLine; onClose: () => void }

const sendSchema = z.object({ sentOn: daySchema })

/** Notes the day a paper left the house. */
export function SendModal({ paper, onClose }: ModalProps) {
  return (
    <FormModal
      title={words.send.title(paper.number)}
      intro={words.send.intro}
      labels={{ sentOn: words.send.sentOn }}
      schema={sendSchema}
      toInput={(fields: { sentOn: Day | null }) => fields as z.input<typeof sendSchema>}
      defaults={{ sentOn: useToday() }}
      draft={`paper-sent-${paper.id}`}
      command={storeClient.papers.markSent}
      toCommand={({ sentOn }) => ({ id: paper.id, sentOn })}
      saveLabel={words.send.save}
      done={words.send.done}
      onClose={onClose}
    >
      <DayField name="sentOn" label={words.send.sentOn} required data-autofocus />
    </FormModal>
  )
}

const signSchema = z.object({ signedOn: daySchema, scans: z.array(attachmentSchema).max(10) })
type SignFields = { signedOn: Day | null; scans: Attachment[] }

/** Keeps the signed copy: the day and its scan. */
export function SignModal({ paper, onClose }: ModalProps) {
  return (
    <FormModal
      title={words.sign.title(paper.number)}
      intro={`${words.sign.intro}${paper.kind === 'contract' ? ` ${words.sign.contract}` : ''}`}
      labels={{ signedOn: words.sign.signedOn, scans: words.sign.scans }}
      schema={signSchema}
      toInput={(fields: SignFields) => fields as z.input<typeof signSchema>}
      defaults={{ signedOn: useToday(), scans: [] }}
      draft={`paper-signed-${paper.id}`}
      command={storeClient.papers.sign}
      toCommand={({ signedOn, scans }) => ({ id: paper.id, signedOn, scans })}
      saveLabel={words.sign.save}
      done={words.sign.done}
      onClose={onClose}
    >
      <DayField name="signedOn" label={words.sign.signedOn} required data-autofocus />
      <AttachmentsField name="scans" label={words.sign.scans} most={10} required />
    </FormModal>
  )
}

/** Withdraws a paper, with the reason. */
export function CancelModal({ paper, onClose }: ModalProps) {
  return (
    <ReasonModal
      id={paper.id}
      title={words.cancel.title(paper.number)}
      intro={words.cancel.intro}
      reason={{ label: words.cancel.reason }}
      draft={`paper-cancel-${paper.id}`}
      command={storeClient.papers.cancel}
      saveLabel={words.cancel.save}
      done={words.cancel.done}
      onClose={onClose}
    />
  )
}
