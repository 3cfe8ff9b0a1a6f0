import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import type { AgreementView as View } from '#shared/contracts/agreements.ts'
import { agreementPage as words } from '#shared/pt-br/agreements.ts'
import { Alert, Grid, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useAgreement } from '../queries.ts'
import { AgreementStateBadge } from '../state-badge.tsx'
import { AgreementActions } from './agreement-actions.tsx'
import { AgreedTitles } from './agreed-titles.tsx'
import { AgreementSchedule } from './agreement-schedule.tsx'
import { AgreementSums } from './agreement-sums.tsx'

/** One agreement: what was agreed, where it stands, and its next step. */
export function AgreementView({ id }: { id: string }) {
  const { data, error, refetch } = useAgreement(id)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} aria-label={words.loading} />
  const { agreement, customerName, state } = data
  return (
    <Stack gap="md" pb="lg">
      <PageHeader
        title={words.title(agreement.number)}
        subtitle={customerName}
        actions={<AgreementActions view={data} />}
      />
      <Group gap="sm">
        <AgreementStateBadge state={state} />
        <Life view={data} />
      </Group>
      <Matured view={data} />
      <Grid>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <AgreementSchedule view={data} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            <AgreementSums agreement={agreement} />
            <AgreedTitles view={data} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  )
}

/** That all of it is due, and why. */
function Matured({ view: { matured, left, instalments, daysLate } }: { view: View }) {
  if (matured === null) return null
  const late = instalments.filter((one) => one.daysLate > 0).length
  return (
    <Alert color="orange" role="note">
      {words.matured(matured, { left, instalments: late, days: daysLate })}
    </Alert>
  )
}

/** What happened to it, in order. */
function Life({ view: { agreement } }: { view: View }) {
  const { by, on, validUntil, signature, override, broken, cancellation, renegotiations } = agreement
  const told = [
    signature ? words.madeBy(by, on) : `${words.madeBy(by, on)}, ${words.validUntil(validUntil)}`,
    signature && words.signed(signature.on, signature.by),
    renegotiations > 0 && words.renegotiations(renegotiations),
    override && words.override(override.by, override.reason),
    broken && words.broken(broken.on, broken.by, broken.reason),
    broken && words.brokenMoney(broken.moved, broken.credit),
    cancellation && words.cancelled(cancellation.on, cancellation.reason),
    !signature && !cancellation && words.unsigned,
  ].filter((line): line is string => Boolean(line))
  return (
    <Stack gap={0}>
      {told.map((line) => (
        <Text key={line} size="sm" c="dimmed">
          {line}
        </Text>
      ))}
    </Stack>
  )
}
