import type { Day } from '../calendar.ts'
import { normalizePhone } from '../contact.ts'
import type { ContactDetails } from './contact-entry.ts'
import { asksNextStep, asksReason } from './outcome-effects.ts'

/** Why a contact may not be logged as it is, with the field that has to change. */
export type ContactProblem = {
  code:
    | 'contact-in-future'
    | 'phone-invalid'
    | 'late-reason-needed'
    | 'next-step-needed'
    | 'next-step-in-past'
    | 'promise-needed'
    | 'lawyer-needed'
  field: string
}

type Checked = Pick<ContactDetails, 'on' | 'channel' | 'address' | 'outcome' | 'reason' | 'nextStep'> & {
  promise: unknown
  lawyer: unknown
}

const byPhone: ReadonlySet<ContactDetails['channel']> = new Set(['phone', 'whatsapp', 'sms'])

/** The first thing wrong with a contact, or null. The form asks it while it is typed, the store when it is logged. */
export function contactProblem(
  contact: Checked,
  { today, overdue }: { today: Day; overdue: boolean },
): ContactProblem | null {
  const { on, channel, address, outcome, reason, nextStep } = contact
  if (on > today) return { code: 'contact-in-future', field: 'on' }
  if (byPhone.has(channel) && address !== '' && normalizePhone(address) === null)
    return { code: 'phone-invalid', field: 'address' }
  if (asksReason(outcome, overdue) && reason === null) return { code: 'late-reason-needed', field: 'reason' }
  if (outcome === 'promise' && !contact.promise) return { code: 'promise-needed', field: 'promise' }
  if (outcome === 'lawyer' && !contact.lawyer) return { code: 'lawyer-needed', field: 'lawyer' }
  if (asksNextStep(outcome) && nextStep === null) return { code: 'next-step-needed', field: 'nextStep' }
  if (nextStep && nextStep.on < today) return { code: 'next-step-in-past', field: 'nextStep.on' }
  return null
}

/** An address as it is kept: a phone in E.164, anything else as typed. */
export function keptAddress({ channel, address }: Pick<ContactDetails, 'channel' | 'address'>): string {
  return byPhone.has(channel) ? (normalizePhone(address) ?? address) : address
}
