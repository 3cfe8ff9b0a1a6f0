import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { profileChangeSchema } from '#shared/contracts/collection-profiles.ts'
import type { QueueRow } from '#shared/contracts/queue.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { queueWords } from '#shared/pt-br/queue.ts'
import type { z } from 'zod'

const words = queueWords.later
const schema = profileChangeSchema.shape.pause.unwrap().unwrap()
type Fields = { until: Day | null; reason: string }

/** Days that a customer is left alone, unless another day is typed. */
const USUAL = 2

/** Leaves a customer alone until a day, with the reason (R07). The day typed is the first on which he is back. */
export function LaterModal({ row, onClose }: { row: QueueRow; onClose: () => void }) {
  const today = useToday()
  return (
    <FormModal
      title={words.title(row.name)}
      intro={words.intro}
      labels={{ until: words.until, reason: words.reason }}
      schema={schema}
      toInput={({ until, reason }: Fields) =>
        ({ until: until && addDays(until, -1), reason }) as z.input<typeof schema>
      }
      defaults={{ until: addDays(today, USUAL), reason: '' }}
      draft={`later:${row.customerId}`}
      command={storeClient.profiles.save}
      prefix="change.pause."
      toCommand={(pause) => ({ customerId: row.customerId, change: { pause } })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <DayField name="until" label={words.until} required />
      <TextAreaField name="reason" label={words.reason} required autosize minRows={2} data-autofocus />
    </FormModal>
  )
}
