import type { Attachment } from '#shared/domain/attachment.ts'
import { type Bureau, consultationDetailsSchema } from '#shared/domain/bureau.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import { consultationForm as words } from '#shared/pt-br/bureau.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import type { z } from 'zod'

export type ConsultationFields = {
  bureau: Bureau
  bureauName: string
  on: Day | null
  result: 'clear' | 'restricted'
  score: number | null
  band: string
  restrictions: number | null
  restrictedAmount: Centavos | null
  cost: Centavos | null
  note: string
  attachments: Attachment[]
}

/** An empty consultation, made today. */
export function newConsultation(today: Day): ConsultationFields {
  return {
    bureau: 'serasa',
    bureauName: '',
    on: today,
    result: 'clear',
    score: null,
    band: '',
    restrictions: null,
    restrictedAmount: null,
    cost: null,
    note: '',
    attachments: [],
  }
}

/** What is hidden counts nothing, and what cost nothing was free. */
export function consultationInput(fields: ConsultationFields): z.input<typeof consultationDetailsSchema> {
  const restricted = fields.result === 'restricted'
  return {
    ...fields,
    on: fields.on as Day,
    bureauName: fields.bureau === 'other' ? fields.bureauName : '',
    restrictions: restricted ? (fields.restrictions ?? 0) : 0,
    restrictedAmount: restricted ? (fields.restrictedAmount ?? ZERO) : ZERO,
    cost: fields.cost ?? ZERO,
  }
}

/** The contract's schema; a consultation after today is said before it is sent. */
export function consultationSchemaOn(today: Day) {
  return consultationDetailsSchema.refine(({ on }) => on <= today, {
    path: ['on'],
    error: describeRefusal({ code: 'consulted-in-future', details: {}, field: null }),
  })
}

export const consultationLabels: Record<string, string> = {
  bureau: words.bureau,
  bureauName: words.bureauName,
  on: words.on,
  result: words.result,
  score: words.score,
  band: words.band,
  restrictions: words.restrictions,
  restrictedAmount: words.restrictedAmount,
  cost: words.cost,
  note: words.note,
  attachments: words.attachments,
}
