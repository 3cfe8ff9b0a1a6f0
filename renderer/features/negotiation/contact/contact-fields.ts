import { contactAskedSchema, type ContactAsked } from '#shared/contracts/contacts.ts'
import type { CallDesk } from '#shared/contracts/contacts.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { ContactChannel } from '#shared/domain/negotiation/contact-entry.ts'
import { contactProblem } from '#shared/domain/negotiation/contact-problems.ts'
import { asksNextStep } from '#shared/domain/negotiation/outcome-effects.ts'
import type { ContactOutcome, LateReason } from '#shared/domain/negotiation/outcomes.ts'
import type { CashMeans } from '#shared/domain/payment.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { contactForm as words } from '#shared/pt-br/contact-form.ts'
import type { z } from 'zod'

/** What the form of a contact holds; nothing chosen yet is an empty text. */
export type ContactFields = {
  direction: 'outbound' | 'inbound'
  channel: ContactChannel
  address: string
  person: string
  outcome: ContactOutcome | ''
  reason: LateReason | ''
  difficulty: string
  suggestion: string
  note: string
  /** One a line. */
  offersRefused: string
  nextStep: { on: Day | null; what: string }
  receivableIds: string[]
  attachments: Attachment[]
  minutes: number | null
  promise: { dueOn: Day | null; amount: Centavos | null; means: CashMeans }
  phoneOptOut: boolean
  lawyer: { name: string; contact: string }
}

export const contactLabels: Record<string, string> = {
  person: words.who,
  channel: words.channel,
  address: words.address,
  outcome: words.outcome,
  reason: words.reason,
  difficulty: words.difficulty,
  suggestion: words.suggestion,
  note: words.note,
  offersRefused: words.offers,
  'nextStep.on': words.nextOn,
  'nextStep.what': words.nextWhat,
  'promise.dueOn': words.promise.dueOn,
  'promise.amount': words.promise.amount,
  'promise.means': words.promise.means,
  'lawyer.name': words.lawyer.name,
  'lawyer.contact': words.lawyer.contact,
  minutes: words.minutes,
  attachments: words.attachments,
}

/** The form before anything was typed: on the main phone, with what is owed as the promised amount. */
export function emptyContact({ phones, totals }: Pick<CallDesk, 'phones' | 'totals'>): ContactFields {
  const phone = phones.find(({ invalid }) => !invalid)
  return {
    direction: 'outbound',
    channel: 'phone',
    address: phone ? formatPhone(phone.value) : '',
    person: '',
    outcome: '',
    reason: '',
    difficulty: '',
    suggestion: '',
    note: '',
    offersRefused: '',
    nextStep: { on: null, what: '' },
    receivableIds: [],
    attachments: [],
    minutes: null,
    promise: { dueOn: null, amount: totals.total === 0 ? null : totals.total, means: 'pix' },
    phoneOptOut: false,
    lawyer: { name: '', contact: '' },
  }
}

const fieldsSchema = contactAskedSchema.omit({ customerId: true, on: true, actionId: true, step: true })
type Input = z.input<typeof fieldsSchema>

/** The schema of the form: the contract's, and what the store would refuse, said at its field. */
export function contactSchema({ today, overdue }: { today: Day; overdue: boolean }) {
  return fieldsSchema.superRefine((contact, context) => {
    const problem = contactProblem({ ...contact, on: today }, { today, overdue })
    if (problem)
      context.addIssue({
        code: 'custom',
        path: atField(problem.field),
        message: describeRefusal({ code: problem.code, details: {}, field: null }),
      })
  })
}

/** Groups are shown at their first field. */
const firstFields: Record<string, string> = {
  nextStep: 'nextStep.on',
  promise: 'promise.dueOn',
  lawyer: 'lawyer.name',
}
const atField = (field: string) => (firstFields[field] ?? field).split('.')

/** What the fields hold as the contract takes it; what the outcome does not ask for is left out. */
export function toContact(fields: ContactFields): Input {
  const { outcome, reason, nextStep, promise, lawyer, offersRefused, minutes } = fields
  const step = outcome === '' || asksNextStep(outcome)
  return {
    ...fields,
    outcome: outcome as ContactOutcome,
    reason: reason === '' ? null : reason,
    nextStep: step ? { on: nextStep.on as Day, what: nextStep.what } : null,
    promise:
      outcome === 'promise'
        ? { dueOn: promise.dueOn as Day, amount: promise.amount as Centavos, means: promise.means }
        : null,
    lawyer: outcome === 'lawyer' ? lawyer : null,
    offersRefused: offersRefused
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    minutes: minutes ?? 0,
  }
}

export type ContactValues = Omit<ContactAsked, 'customerId' | 'on' | 'actionId' | 'step'>

/** Whether what was written down is the call that a step asked for, and not something else that came of the screen. */
export function takesStep({ direction, channel }: Pick<ContactValues, 'direction' | 'channel'>): boolean {
  return direction === 'outbound' && channel === 'phone'
}
