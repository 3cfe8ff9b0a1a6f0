import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { askReason } from '#renderer/components/confirm.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Release } from '#shared/domain/credit-profile.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { releaseWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

/** The releases that reached this order: its own, and those in trust of its customer. */
export function ReleasesPanel({ view }: { view: OrderView }) {
  const { id, customerId } = view.order
  const { data } = useQuery(store.credit.releases.ofCustomer.queryOptions({ input: { customerId } }))
  const shown = (data ?? []).filter(({ orderId }) => orderId === null || orderId === id)
  if (shown.length === 0) return null
  return (
    <Panel title={words.title}>
      <Stack gap="xs">
        {shown.map((release) => (
          <ReleaseLine key={release.id} release={release} />
        ))}
      </Stack>
    </Panel>
  )
}

function ReleaseLine({ release }: { release: Release }) {
  const today = useToday()
  const mayRevoke = useMay('releaseOrder')
  const { run, pending, error } = useCommand(storeClient.credit.releases.revoke, {
    onDone: () => notifyDone(words.revokeDone),
  })
  useEffect(() => {
    if (error) notifyProblem(describeError(error))
  }, [error])
  const { kind, by, until, reason, revocation, attachments } = release
  const ended = revocation !== null || until < today
  const revoke = async () => {
    const why = await askReason({
      title: words.revokeTitle,
      message: words.revokeMessage,
      confirmLabel: words.revoke,
      danger: true,
    })
    if (why !== null) run({ id: release.id, reason: why })
  }
  return (
    <div>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" {...(ended ? { c: 'dimmed' } : {})}>
          <strong>{words.line(words.kinds[kind], by, formatDay(until))}</strong>
          {revocation ? ` · ${words.revoked(revocation.reason)}` : ended ? ` · ${words.ended}` : ''}
        </Text>
        {ended || !mayRevoke ? null : (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            loading={pending}
            onClick={() => void revoke()}
          >
            {words.revoke}
          </Button>
        )}
      </Group>
      <Text size="sm">{reason}</Text>
      <AttachmentList attachments={attachments} />
    </div>
  )
}
