import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { collectionProfile as words } from '#shared/pt-br/collection-profile.ts'
import { scopeWords } from '#shared/pt-br/dunning-policy.ts'
import { approachNames, dunningChannelNames } from '#shared/pt-br/negotiation.ts'
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useProfile } from '../queries.ts'
import { ProfileModal } from './profile-modal.tsx'

/** How the house collects from this customer: opt-outs, exceptions, ends (M05, R07). */
export function ProfilePanel({ customerId }: { customerId: string }) {
  const may = useMay('keepProfile')
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useProfile(customerId)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={160} />
  return (
    <Panel
      title={words.title}
      hint={words.hint}
      actions={
        may ? (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            {words.edit}
          </Button>
        ) : undefined
      }
    >
      <PolicyInForce customerId={customerId} />
      <Said profile={data} />
      <InvalidAddresses profile={data} />
      {open ? <ProfileModal profile={data} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}

/** The policy that reaches him today, and by what. */
function PolicyInForce({ customerId }: { customerId: string }) {
  const today = useToday()
  const { data } = useQuery(store.dunning.inForce.queryOptions({ input: { customerId, today } }))
  if (!data) return null
  const { name, version, scope } = data.policy
  return (
    <Text size="sm">
      {words.policy(name, version, scope.kind === 'customers' ? words.onlyHe : scopeWords(scope))}
    </Text>
  )
}

type Line = { what: string; said: { on: Day; by: string } | null }

function linesOf(profile: CollectionProfile, today: Day, owner: string | null): Line[] {
  const { optOuts, superindebted, lawyer, ended, pause, approach, fraud, preference } = profile
  const line = (what: string, said: Line['said'] = null): Line => ({ what, said })
  return [
    ...optOuts.map((out) => line(`${words.optOuts}: ${dunningChannelNames[out.channel]}`, out)),
    ...(superindebted ? [line(words.superindebted, superindebted)] : []),
    ...(lawyer ? [line(`${words.lawyer}: ${lawyer.name} ${lawyer.contact}`, lawyer)] : []),
    ...(ended ? [line(words.endedKinds[ended.kind], ended)] : []),
    ...(pause && pause.until >= today ? [line(words.paused(pause.until, pause.reason), pause)] : []),
    ...(approach
      ? [line(`${words.approach}: ${approachNames[approach.kind]}. ${approach.reason}`, approach)]
      : []),
    ...(fraud ? [line(`${words.fraud}: ${fraud.reason}`, fraud)] : []),
    ...(preference && (preference.validUntil === null || preference.validUntil >= today)
      ? [line(`${words.preference}: ${preferredOf(preference)}. ${preference.reason}`, preference)]
      : []),
    ...(owner ? [line(`${words.owner}: ${owner}`)] : []),
  ]
}

function preferredOf({ channel, hours, validUntil }: NonNullable<CollectionProfile['preference']>): string {
  const by = channel === null ? words.preferenceAny : dunningChannelNames[channel]
  return words.preferred(by, hours?.from ?? null, hours?.until ?? null, validUntil)
}

function Said({ profile }: { profile: CollectionProfile }) {
  const today = useToday()
  const users = useQuery(store.users.list.queryOptions()).data
  const owner = users?.find(({ id }) => id === profile.ownerId)?.name ?? null
  const lines = linesOf(profile, today, owner)
  if (lines.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.nothing}
      </Text>
    )
  return (
    <Stack gap={6}>
      {lines.map(({ what, said }) => (
        <div key={what}>
          <Text size="sm">{what}</Text>
          {said ? (
            <Text size="xs" c="dimmed">
              {words.by(said.by, said.on)}
            </Text>
          ) : null}
        </div>
      ))}
    </Stack>
  )
}

function InvalidAddresses({ profile: { customerId, invalidAddresses } }: { profile: CollectionProfile }) {
  const { run, problem } = useCommand(storeClient.profiles.save, {
    onDone: () => notifyDone(words.validDone),
  })
  if (invalidAddresses.length === 0) return null
  return (
    <Stack gap={4} mt="xs">
      <Text size="sm">{words.invalid}</Text>
      {problem ? <ErrorNotice error={problem} /> : null}
      {invalidAddresses.map(({ address, channel }) => (
        <Group key={`${channel} ${address}`} gap="xs" justify="space-between">
          <Text size="sm" td="line-through">
            {formatPhone(address)}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => run({ customerId, change: { validAddress: address } })}
          >
            {words.valid(formatPhone(address))}
          </Button>
        </Group>
      ))}
    </Stack>
  )
}
