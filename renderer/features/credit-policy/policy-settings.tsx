import { useSettings } from '#renderer/lib/use-settings.ts'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { CreditPolicy, PublishedPolicy } from '#shared/domain/credit-policy.ts'
import { policyWords as words, versionWords } from '#shared/pt-br/credit-policy.ts'
import { Anchor, Button, Fieldset, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { BenefitsSection } from './benefits-section.tsx'
import styles from './credit-policy.module.css'
import { PaymentSection } from './payment-section.tsx'
import { type PolicyFields, policyFormSchema, policyInput, policyLabels } from './policy-fields.ts'
import { anchorOf, type SectionId } from './policy-section.tsx'
import { PublishModal } from './publish-modal.tsx'
import { ScoreSection } from './score-section.tsx'
import {
  HoldSection,
  LimitsSection,
  PortfolioSection,
  RegistrationSection,
  ReleaseSection,
  YellowSection,
} from './simple-sections.tsx'
import { VersionList } from './version-list.tsx'
import { VipSection } from './vip-section.tsx'

/** *Política de crédito*: every rule credit is decided by, who would change, and the versions. */
export function PolicySettings() {
  const settings = useSettings()
  if (settings.data) return <PolicyForm key={settings.data.credit.version} published={settings.data.credit} />
  if (settings.error) return <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />
  return <Skeleton height={420} />
}

const DRAFT = 'credit-policy'

const resolver = formResolver<PolicyFields, typeof policyFormSchema>(policyFormSchema, policyInput)

function PolicyForm({ published }: { published: PublishedPolicy }) {
  const defaults = published.policy as PolicyFields
  const form = useForm<PolicyFields, unknown, CreditPolicy>({ resolver, defaultValues: defaults })
  const { recovered, clear } = useDraft(form, DRAFT)
  const [previewed, setPreviewed] = useState<CreditPolicy | null>(null)
  const may = useMay('publishPolicy')
  const ids = useMemo(() => new Set(published.policy.paymentPolicies.map(({ id }) => id)), [published])
  const discard = () => {
    clear()
    form.reset(defaults)
  }
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(setPreviewed)(event)}>
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {words.intro(published.version)} {may ? null : words.readOnly}
            </Text>
            {recovered ? <DraftNotice onDiscard={discard} /> : null}
            <ErrorSummary labels={policyLabels} />
            <Jump />
            <ScoreSection />
            <LimitsSection />
            <VipSection />
            <YellowSection />
            <HoldSection />
            <RegistrationSection />
            <BenefitsSection />
            <PaymentSection published={ids} />
            <PortfolioSection />
            <ReleaseSection />
            <VersionList
              inForce={published.version}
              onLoad={({ policy, version }) => {
                form.reset(policy, { keepDefaultValues: true })
                notifyDone(versionWords.loaded(version))
              }}
            />
            {may ? <Bar dirty={form.formState.isDirty} onDiscard={discard} /> : null}
          </Stack>
        </Fieldset>
      </form>
      {previewed ? (
        <PublishModal
          policy={previewed}
          version={published.version + 1}
          onPublished={clear}
          onClose={() => setPreviewed(null)}
        />
      ) : null}
    </FormProvider>
  )
}

/** The parts of a long form, a click or Enter away. */
function Jump() {
  return (
    <nav className={styles['jump']} aria-label={words.jump}>
      {(Object.keys(words.sections) as SectionId[]).map((id) => (
        <Anchor
          key={id}
          component="button"
          type="button"
          size="sm"
          onClick={() => {
            const section = document.getElementById(anchorOf(id))
            section?.scrollIntoView({ block: 'start' })
            section?.focus({ preventScroll: true })
          }}
        >
          {words.sections[id].title}
        </Anchor>
      ))}
    </nav>
  )
}

function Bar({ dirty, onDiscard }: { dirty: boolean; onDiscard: () => void }) {
  return (
    <div className={styles['bar']}>
      <Text size="sm" aria-live="polite">
        {dirty ? words.unpublished : words.unchanged}
      </Text>
      <Group gap="xs" wrap="nowrap" flex="none">
        {dirty ? (
          <Button variant="default" onClick={onDiscard}>
            {words.discard}
          </Button>
        ) : null}
        <Button type="submit" disabled={!dirty}>
          {words.preview}
        </Button>
      </Group>
    </div>
  )
}
