import { reasonSchema } from '#shared/contracts/common.ts'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { TextAreaField } from './form-fields.tsx'
import { FormModal } from './form-modal.tsx'

const schema = z.object({ reason: reasonSchema })
type Withdraw = { commandId: string; today: string; id: string; reason: string }

type ReasonModalProps<Output> = {
  /** What is taken back. */
  id: string
  title: string
  intro: string
  reason: { label: string; description?: string }
  draft: string
  command: (input: Withdraw) => Promise<Output>
  saveLabel: string
  done: string
  onClose: () => void
  /** What it will do, shown above the reason. */
  children?: ReactNode
}

/** Takes something back, for a reason that is kept with it. */
export function ReasonModal<Output>({ id, reason, children, ...modal }: ReasonModalProps<Output>) {
  return (
    <FormModal
      {...modal}
      labels={{ reason: reason.label }}
      schema={schema}
      toInput={(fields: z.input<typeof schema>) => fields}
      defaults={{ reason: '' }}
      toCommand={(given) => ({ id, reason: given.reason })}
    >
      {children}
      <TextAreaField name="reason" {...reason} required data-autofocus maxLength={300} />
    </FormModal>
  )
}
