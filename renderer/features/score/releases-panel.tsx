import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Release } from '#shared/domain/credit-profile.ts'
import { releasesWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Badge, Button, Group, Skeleton, Text } from '@mantine/core'
import styles from './customer-credit.module.css'
import { useReleases } from './queries.ts'
import { revokeRelease } from './take-away.ts'

/** Every leave ever given to pass a gate, and the way to take one in force back. */
export function ReleasesPanel({ customerId, today }: { customerId: string; today: Day }) {
  const { data, error, refetch } = useReleases(customerId)
  return (
    <Panel title={words.title}>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={48} />
      ) : data.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        data.map((release) => <Line key={release.id} release={release} today={today} />)
      )}
    </Panel>
  )
}

function Line({ release, today }: { release: Release; today: Day }) {
  const may = useMay('releaseOrder')
  const standing = release.revocation === null && release.until >= today
  return (
    <div className={styles['line']}>
      <div>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {words.kinds[release.kind]}
          </Text>
          <Badge variant="light" color={standing ? 'green' : 'gray'}>
            {standing ? words.inForce : words.ended}
          </Badge>
        </Group>
        <Text size="sm">
          {words.from(formatDay(release.on), formatDay(release.until))}, {words.by(release.by)},{' '}
          {words.upTo(formatMoney(release.upTo))}
        </Text>
        <Text size="sm" c="dimmed">
          {release.reason}
        </Text>
        <AttachmentList attachments={release.attachments} />
        {release.revocation ? (
          <Text size="sm" c="dimmed">
            {words.revoked(
              release.revocation.by,
              formatDay(release.revocation.on),
              release.revocation.reason,
            )}
          </Text>
        ) : null}
      </div>
      {standing && may ? (
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => void revokeRelease(release.id)}>
          {words.revoke}
        </Button>
      ) : null}
    </div>
  )
}
