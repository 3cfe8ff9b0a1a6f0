import { useSettings } from '#renderer/lib/use-settings.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { useUser } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { AgreementDesk } from '#shared/contracts/agreements.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { agreementDesk as words } from '#shared/pt-br/agreements.ts'
import { Alert, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconMoodCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useAgreementDesk } from '../queries.ts'
import { Alternatives } from './alternatives.tsx'
import { OfferForm } from './offer-form.tsx'
import { TitlesChoice } from './titles-choice.tsx'
import { useDesk } from './use-desk.ts'

/** Makes an offer to a customer: titles, alternatives, and the terms. */
export function OfferDesk({ customerId }: { customerId: string }) {
  const desk = useAgreementDesk(customerId)
  const settings = useSettings()
  const error = desk.error ?? settings.error
  if (error) return <ErrorNotice error={error} onRetry={() => void desk.refetch()} />
  if (!desk.data || !settings.data) return <Skeleton height={420} aria-label={words.loading} />
  return <Desk key={customerId} desk={desk.data} settings={settings.data} />
}

function Desk({ desk, settings }: { desk: AgreementDesk; settings: Settings }) {
  const { customer, titles, waiting } = desk
  return (
    <Stack gap="md" pb="lg">
      <PageHeader
        title={words.title}
        subtitle={words.subtitle(customer.name, desk.creditClass)}
        actions={
          <ButtonLink
            variant="default"
            to="/clientes/$customerId"
            params={{ customerId: customer.id }}
            search={{ aba: 'acordos' }}
          >
            {words.back}
          </ButtonLink>
        }
      />
      {waiting.map(({ id, number, validUntil }) => (
        <Alert key={id} color="petrol">
          <Group justify="space-between">
            <Text size="sm">{words.waiting(number, validUntil)}</Text>
            <ButtonLink size="xs" variant="default" to="/acordos/$agreementId" params={{ agreementId: id }}>
              {words.openWaiting}
            </ButtonLink>
          </Group>
        </Alert>
      ))}
      {desk.superindebted ? (
        <Alert color="orange" role="note" title={words.superindebted.title}>
          {words.superindebted.text}
        </Alert>
      ) : null}
      {titles.length === 0 ? (
        <EmptyState icon={IconMoodCheck} title={words.nothing.title} message={words.nothing.message} />
      ) : (
        <Offers desk={desk} settings={settings} />
      )}
    </Stack>
  )
}

function Offers({ desk, settings }: { desk: AgreementDesk; settings: Settings }) {
  const today = useToday()
  const user = useUser()
  const navigate = useNavigate()
  const offers = useDesk({ desk, settings, role: user?.role ?? 'receptionist', today })
  const { form, chosen, facts, alternatives, picked } = offers
  return (
    <>
      {offers.recovered ? <DraftNotice onDiscard={offers.discard} /> : null}
      <TitlesChoice titles={desk.titles} chosen={chosen} onChange={offers.choose} />
      {alternatives.length > 0 ? (
        <>
          <Alternatives
            gentle={desk.superindebted}
            alternatives={alternatives}
            chosen={picked}
            onChoose={offers.pick}
          />
          <OfferForm
            customerId={desk.customer.id}
            form={form}
            facts={facts}
            calendar={settings.calendar}
            onProposed={(agreementId) => {
              offers.clear()
              void navigate({ to: '/acordos/$agreementId', params: { agreementId } })
            }}
          />
        </>
      ) : null}
    </>
  )
}
