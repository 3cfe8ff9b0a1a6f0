import { useSettings } from '#renderer/lib/use-settings.ts'
import type { CallDesk } from '#shared/contracts/contacts.ts'
import type { CallStep } from '#renderer/lib/call-step.ts'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { type Day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { profileEffectOf, suggestedStep } from '#shared/domain/negotiation/outcome-effects.ts'
import type { ContactOutcome } from '#shared/domain/negotiation/outcomes.ts'
import { contactForm as words } from '#shared/pt-br/contact-form.ts'
import { nextStepTexts } from '#shared/pt-br/negotiation.ts'
import { type SubmitEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import {
  type ContactFields,
  contactSchema,
  type ContactValues,
  emptyContact,
  takesStep,
  toContact,
} from './contact-fields.ts'

/** An outcome that a script came to; another object each time. */
export type Proposed = { outcome: ContactOutcome }

const suggested = new Set<string>(Object.values(nextStepTexts))
const MINUTE = 60_000
const MOST_MINUTES = 480

/** The form of a contact: its draft, its next step that follows the outcome, and its saving. */
export function useContactForm(
  desk: CallDesk,
  { timed, step: asked, onLogged }: { timed: boolean; step: CallStep | null; onLogged: () => void },
) {
  const today = useToday()
  const calendar = useSettings().data?.calendar ?? DEFAULT_BANK_CALENDAR
  const [openedAt] = useState(() => performance.now())
  const overdue = desk.totals.overdue > 0
  const schema = useMemo(() => contactSchema({ today, overdue }), [today, overdue])
  const form = useForm<ContactFields, unknown, ContactValues>({
    resolver: formResolver<ContactFields, typeof schema>(schema, toContact),
    defaultValues: emptyContact(desk),
  })
  const { recovered, clear } = useDraft(form, `contact:${desk.customer.id}`)
  const { run, pending, error } = useCommand(storeClient.contacts.log, {
    form: { setError: form.setError, prefix: 'contact.' },
    onDone: () => {
      clear()
      notifyDone(words.done)
      onLogged()
    },
  })
  const { getValues, setValue, control } = form
  const step = useCallback(
    (outcome: ContactOutcome, promisedOn: Day | null) => {
      // What a person typed himself stays.
      const { what } = getValues('nextStep')
      if (what !== '' && !suggested.has(what)) return
      const next = suggestedStep(outcome, { today, calendar, promisedOn })
      setValue('nextStep', next ? { on: next.on, what: nextStepTexts[next.kind] } : { on: null, what: '' }, {
        shouldDirty: true,
      })
    },
    [getValues, setValue, today, calendar],
  )
  const propose = useCallback(
    (outcome: ContactOutcome) => {
      setValue('outcome', outcome, { shouldDirty: true })
      setValue('phoneOptOut', outcome === 'asks-no-calls' && profileEffectOf(outcome) !== null, {
        shouldDirty: true,
      })
      step(outcome, getValues('promise').dueOn)
    },
    [setValue, getValues, step],
  )
  const promisedOn = useWatch({ control, name: 'promise.dueOn' })
  useEffect(() => {
    if (promisedOn !== null && getValues('outcome') === 'promise') step('promise', promisedOn)
  }, [promisedOn, getValues, step])
  const submit = (event: SubmitEvent<HTMLFormElement>) =>
    void form.handleSubmit((contact) => {
      const spent = Math.min(MOST_MINUTES, Math.ceil((performance.now() - openedAt) / MINUTE))
      const minutes = getValues('minutes') ?? (timed ? spent : 0)
      run({
        contact: {
          ...contact,
          minutes,
          customerId: desk.customer.id,
          on: today,
          actionId: null,
          ...(asked && takesStep(contact) ? { step: asked } : {}),
        },
      })
    })(event)
  return { form, propose, submit, pending, error, recovered, clear }
}
