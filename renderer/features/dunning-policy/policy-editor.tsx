import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import bars from '#renderer/components/tabbed-screen.module.css'
import { DayField, MoneyField } from '#renderer/components/value-fields.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { type PolicyProblem, policyProblems } from '#shared/domain/dunning/policy-checks.ts'
import { dunningPolicyWords, policyEditorWords as words } from '#shared/pt-br/dunning-policy.ts'
import { Button, Collapse, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form'
import styles from './dunning-policy.module.css'
import {
  type PolicyFields,
  policyFormSchema,
  policyInput,
  policyLabels,
  type PolicyToPublish,
} from './policy-fields.ts'
import { PolicyPreview } from './preview/policy-preview.tsx'
import { ProblemList, sentenceOf } from './problem-list.tsx'
import { PublishModal } from './publish-modal.tsx'
import { ScopeChoice, ScopeKind } from './scope-fields.tsx'
import { StepsPart } from './steps/steps-part.tsx'

const resolver = formResolver<PolicyFields, typeof policyFormSchema>(policyFormSchema, policyInput)

type PolicyEditorProps = {
  /** The preset or version it began from: what is typed is kept apart for each. */
  base: string
  /** Of which it is the next version; null is a new policy. */
  familyId: string | null
  version: number
  defaults: PolicyFields
  settings: Settings
  onClose: () => void
}

/** A version being written: what it says at the left, what comes of it at the right. */
export function PolicyEditor({ base, familyId, version, defaults, settings, onClose }: PolicyEditorProps) {
  const form = useForm<PolicyFields, unknown, PolicyToPublish>({ resolver, defaultValues: defaults })
  const { recovered, clear } = useDraft(form, `dunning-policy:${base}`)
  const [publishing, setPublishing] = useState<PolicyToPublish | null>(null)
  const fields = useWatch({ control: form.control }) as PolicyFields
  const problems = problemsOf(fields, settings)
  const discard = () => {
    clear()
    form.reset(defaults)
  }
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles['scroll']}
        onSubmit={(event) => void form.handleSubmit(setPublishing)(event)}
      >
        <Stack gap="md">
          <Group gap="sm">
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconArrowLeft size={16} />}
              onClick={onClose}
            >
              {dunningPolicyWords.back}
            </Button>
            <Title order={2} size="h3">
              {words.title(fields.name, version)}
            </Title>
          </Group>
          {recovered ? <DraftNotice onDiscard={discard} /> : null}
          <ErrorSummary labels={policyLabels} />
          <div className={styles['columns']}>
            <Stack gap="md">
              <HeadFields />
              <StepsPart
                steps={fields.steps}
                onChange={(steps) => form.setValue('steps', steps, { shouldDirty: true })}
              />
              <ProblemList problems={problems} steps={fields.steps} />
            </Stack>
            <PolicyPreview draft={fields.steps} exampleSteps={fields.steps} calendar={settings.calendar} />
          </div>
          <Bar problems={problems} steps={fields.steps} onDiscard={discard} />
        </Stack>
      </form>
      {publishing ? (
        <PublishModal
          familyId={familyId}
          version={version}
          policy={publishing}
          onPublished={() => {
            clear()
            onClose()
          }}
          onClose={() => setPublishing(null)}
        />
      ) : null}
    </FormProvider>
  )
}

/** What is wrong with what is typed; a day still empty is the form's to ask for, not a problem of the policy. */
function problemsOf(
  { scope, validFrom, ...fields }: PolicyFields,
  { contactRules }: Settings,
): PolicyProblem[] {
  if (validFrom === null) return []
  const whom = scope.kind === 'segment' ? scope : { ...scope, kind: scope.kind }
  return policyProblems({ ...fields, scope: whom, validFrom }, contactRules)
}

function HeadFields() {
  const { formState } = useFormContext<PolicyFields>()
  const named = useWatch<PolicyFields, 'scope.kind'>({ name: 'scope.kind' }) === 'customers'
  const [advanced, setAdvanced] = useState(false)
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm">
        <TextField name="name" label={words.name} required maxLength={80} />
        <ScopeKind />
      </SimpleGrid>
      <ScopeChoice />
      <SimpleGrid cols={2} spacing="sm">
        <DayField name="validFrom" label={words.validFrom} description={'\u00a0'} required />
        <DayField
          name="validUntil"
          label={words.validUntil}
          description={words.validUntilHint}
          required={named}
        />
      </SimpleGrid>
      <TextAreaField
        name="note"
        label={named ? words.noteException : words.note}
        description={words.noteHint}
        maxLength={500}
        minRows={1}
        required={named}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={advanced}
        onClick={() => setAdvanced(!advanced)}
      >
        {words.advanced}
      </Button>
      <Collapse expanded={advanced || formState.errors.tolerance !== undefined}>
        <MoneyField name="tolerance" label={words.tolerance} description={words.toleranceHint} maw={260} />
      </Collapse>
    </Stack>
  )
}

type BarProps = { problems: readonly PolicyProblem[]; steps: DunningStep[]; onDiscard: () => void }

/** What keeps it from being published, or the way on. */
function Bar({ problems, steps, onDiscard }: BarProps) {
  const wrong = problems.find(({ severity }) => severity === 'error')
  return (
    <div className={`${bars['bar']} ${styles['bar']}`}>
      <Text size="sm" aria-live="polite" lineClamp={2}>
        {wrong ? sentenceOf(wrong, steps) : words.draftKept}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={onDiscard}>
          {words.discard}
        </Button>
        <Button type="submit" disabled={wrong !== undefined}>
          {words.preview}
        </Button>
      </Group>
    </div>
  )
}
