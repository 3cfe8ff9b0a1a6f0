import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { SelectField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Fieldset, Grid, Group, Kbd, Stack, Text } from '@mantine/core'
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form'
import type { AnalysisCase } from './analysis-case.ts'
import {
  concludeFields,
  type ConcludeFields,
  concludeLabels,
  concludeResolver,
  type Conclusion,
  conclusionInput,
} from './conclude-fields.ts'
import { OutcomeField } from './outcome-field.tsx'

type ConcludeFormProps = { known: AnalysisCase; onConcluded: (analysis: Analysis) => void }

/** Ends the analysis: approve with a limit and a payment policy, send back, or refuse. Once concluded it never changes. */
export function ConcludeForm({ known, onConcluded }: ConcludeFormProps) {
  const { customer } = known
  const form = useForm<ConcludeFields, unknown, Conclusion>({
    resolver: concludeResolver,
    defaultValues: concludeFields(known),
  })
  const draft = useDraft(form, `analysis-${customer.id}`)
  const conclude = useCommand(storeClient.analyses.conclude, {
    form: { setError: form.setError },
    onDone: (analysis) => {
      draft.clear()
      form.reset(concludeFields(known))
      notifyDone(words.concluded(analysis.number))
      onConcluded(analysis)
    },
  })
  const discard = () => {
    draft.clear()
    form.reset(concludeFields(known))
  }
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) =>
          void form.handleSubmit((conclusion) => conclude.run(conclusionInput(customer.id, conclusion)))(
            event,
          )
        }
      >
        <Fieldset legend={words.conclude}>
          <Stack gap="sm">
            {draft.recovered ? <DraftNotice onDiscard={discard} /> : null}
            <ErrorSummary labels={concludeLabels} />
            {conclude.error && !refusalOf(conclude.error)?.field ? (
              <ErrorNotice error={conclude.error} />
            ) : null}
            <OutcomeField />
            <Fields known={known} />
            <FinishButton pending={conclude.pending} />
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}

function Fields({ known }: { known: AnalysisCase }) {
  const { setValue } = useFormContext<ConcludeFields>()
  const [outcome, limit] = useWatch<ConcludeFields, ['outcome', 'grantedLimit']>({
    name: ['outcome', 'grantedLimit'],
  })
  const { proposedLimit } = known.prepared
  return (
    <>
      {outcome === 'approved' ? (
        <Grid gap="sm" align="flex-end">
          <Grid.Col span={4}>
            <MoneyField name="grantedLimit" label={words.limit} required />
          </Grid.Col>
          <Grid.Col span={8}>
            <SelectField
              name="paymentPolicyId"
              label={words.policy}
              data={policyOptions(known)}
              allowDeselect={false}
              required
            />
          </Grid.Col>
          {limit === proposedLimit ? null : (
            <Grid.Col span={12}>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => setValue('grantedLimit', proposedLimit, { shouldDirty: true })}
              >
                {words.takeProposed(formatMoney(proposedLimit))}
              </Button>
            </Grid.Col>
          )}
        </Grid>
      ) : null}
      <TextAreaField name="note" label={words.note} maxLength={500} required={outcome !== 'approved'} />
      <AttachmentsField name="attachments" label={words.attachments} most={10} />
    </>
  )
}

/** What the class is offered first; the others are there for who decides otherwise, and say so. */
function policyOptions({ prepared: { offered }, policy }: AnalysisCase) {
  const ids = new Set(offered.map(({ id }) => id))
  const others = policy.paymentPolicies.filter(({ id, active }) => active && !ids.has(id))
  return [
    ...offered.map(({ id, name }) => ({ value: id, label: name })),
    ...others.map(({ id, name }) => ({ value: id, label: `${name} (${words.notOffered})` })),
  ]
}

function FinishButton({ pending }: { pending: boolean }) {
  const outcome = useWatch<ConcludeFields, 'outcome'>({ name: 'outcome' })
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm" c="dimmed">
        {words.outcomeHints[outcome]}
      </Text>
      <Button
        type="submit"
        flex="none"
        loading={pending}
        rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
        aria-keyshortcuts="Control+Enter"
        {...(outcome === 'refused' ? { color: 'red' } : {})}
      >
        {words.finish[outcome]}
      </Button>
    </Group>
  )
}
