import { formResolver } from '#renderer/lib/form-resolver.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { satisfies } from '#shared/domain/completeness.ts'
import { type Evidence, evidenceSchema } from '#shared/domain/registration.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { evidenceWords as words } from '#shared/pt-br/registration.ts'
import type { z } from 'zod'
import type { ItemState } from './item-states.ts'

export type EvidenceFields = {
  attachments: Attachment[]
  note: string
  dated: Day | null
  verifiedOn: Day | null
}

/** The field that each kind of evidence is given in, where the form begins. */
export const mainField = { file: 'attachments', note: 'note', date: 'dated', any: 'attachments' } as const

/** What was kept; of evidence that grew stale, seen to again today. */
export function evidenceFields({ evidence, state }: ItemState, today: Day): EvidenceFields {
  return {
    attachments: evidence?.attachments ?? [],
    note: evidence?.note ?? '',
    dated: evidence?.dated ?? null,
    verifiedOn: state === 'stale' || !evidence ? today : evidence.verifiedOn,
  }
}

/** The contract's schema, and what the store would refuse of this item on this day, said at its field. */
export function evidenceResolver(item: ChecklistItem, today: Day) {
  const schema = evidenceSchema
    .refine((evidence) => satisfies(item, evidence), {
      path: [mainField[item.evidence]],
      error: words.needs[item.evidence],
    })
    .refine(({ verifiedOn }) => verifiedOn <= today, {
      path: ['verifiedOn'],
      error: describeRefusal({ code: 'verified-in-future', details: {}, field: null }),
    })
  const toInput = (fields: EvidenceFields) =>
    ({ ...fields, itemId: item.id }) as z.input<typeof evidenceSchema>
  return formResolver<EvidenceFields, z.ZodType<Evidence, z.input<typeof evidenceSchema>>>(schema, toInput)
}
