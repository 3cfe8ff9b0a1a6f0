import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { buildOffer, type Offer, type OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { type Breach, breachesOf, isFinal } from '#shared/domain/agreements/offer-breaches.ts'
import type { OfferFacts } from '#shared/domain/agreements/waiver.ts'
import type { BankCalendar } from '#shared/domain/calendar.ts'
import { agreementDesk } from '#shared/pt-br/agreements.ts'
import { limitSentence } from '#shared/pt-br/agreement-limits.ts'
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { FormProvider, type UseFormReturn, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { type OfferFields, type offerFormSchema, termsOf } from './offer-fields.ts'
import { OfferInputs } from './offer-inputs.tsx'
import { OfferSchedule } from './offer-schedule.tsx'

const words = agreementDesk.adjust

type OfferValues = z.output<typeof offerFormSchema>

type OfferFormProps = {
  customerId: string
  form: UseFormReturn<OfferFields, unknown, OfferValues>
  facts: OfferFacts
  calendar: BankCalendar
  onProposed: (agreementId: string) => void
}

/** An offer as it is adjusted: its instalments and everything that speaks against it, as one types. */
export function OfferForm({ customerId, form, facts, calendar, onProposed }: OfferFormProps) {
  const mayOverride = useMay('writeOff')
  const fields = useWatch({ control: form.control }) as OfferFields
  const terms = termsOf(fields)
  const offer = terms ? buildOffer(facts, terms, calendar) : null
  const breaches = offer ? breachesOf(offer, facts) : []
  const propose = useCommand(storeClient.agreements.propose, {
    form: { setError: form.setError, prefix: 'terms.' },
    onDone: (agreement) => {
      notifyDone(words.proposed(agreement.number))
      onProposed(agreement.id)
    },
  })
  const submit = ({ overrideReason, receivableIds: _chosen, ...asked }: OfferValues) =>
    propose.run({
      customerId,
      receivableIds: facts.titles.map(({ receivableId }) => receivableId),
      terms: asked,
      overrideReason: breaches.length > 0 && overrideReason ? overrideReason : null,
    })
  const over = breaches.length > 0
  const blocked =
    !offer || breaches.some(isFinal) || (over && (!mayOverride || !fields.overrideReason.trim()))
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => void form.handleSubmit(submit)(event)}
      >
        <Panel title={words.title}>
          <Stack gap="sm">
            <ErrorSummary labels={agreementDesk.labels} />
            {propose.error ? <ErrorNotice error={propose.error} /> : null}
            <OfferInputs facts={facts} instalments={terms?.instalments ?? 1} plan={fields.plan} />
            <Judgement offer={offer} terms={terms} breaches={breaches} />
            {over && mayOverride && !breaches.some(isFinal) ? (
              <TextAreaField
                name="overrideReason"
                label={words.override}
                description={words.overrideHint}
                maxLength={500}
              />
            ) : null}
            <Group>
              <Button type="submit" loading={propose.pending} disabled={blocked}>
                {over && mayOverride ? words.proposeOver : words.propose}
              </Button>
            </Group>
          </Stack>
        </Panel>
      </form>
    </FormProvider>
  )
}

type JudgementProps = { offer: Offer | null; terms: OfferTerms | null; breaches: Breach[] }

/** The offer worked out, or why there is none; and each limit it passes, in words. */
function Judgement({ offer, terms, breaches }: JudgementProps) {
  const mayOverride = useMay('writeOff')
  if (!offer) {
    return (
      <Text size="sm" role="status">
        {terms ? words.impossible : words.incomplete}
      </Text>
    )
  }
  return (
    <Stack gap="xs" role="status">
      <Text size="sm" fw={600} className="em-figures">
        {words.result(offer.owed, offer.waived, offer.interest, offer.total)}
      </Text>
      {breaches.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.allowed}
        </Text>
      ) : (
        <Alert color="orange" title={words.refused}>
          <List size="sm">
            {breaches.map(({ code, limit, asked }) => (
              <List.Item key={code}>{limitSentence(code, limit, asked)}</List.Item>
            ))}
          </List>
          {mayOverride ? null : <Text size="sm">{words.needsOwner}</Text>}
        </Alert>
      )}
      <OfferSchedule offer={offer} />
    </Stack>
  )
}
