import { ButtonLink } from '#renderer/components/links.tsx'
import { timelineKinds, type TimelineKind } from '#shared/contracts/contacts.ts'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { customerNegotiation as words, promises } from '#shared/pt-br/negotiation-screen.ts'
import { timelineKindNames } from '#shared/pt-br/negotiation-timeline.ts'
import { Button, Group, Select, Skeleton, Stack, Timeline, Title } from '@mantine/core'
import { IconMessages, IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import { ContactModal } from '../contact/contact-modal.tsx'
import { ProfilePanel } from '../profile/profile-panel.tsx'
import { MakePromiseModal } from '../promises/make-promise-modal.tsx'
import { OpenPromises } from '../promises/open-promises.tsx'
import { useTimeline } from '../queries.ts'
import styles from './customer-negotiation.module.css'
import { TimelineLine } from './timeline-entry.tsx'

/** A customer's negotiation: everything that happened, what is promised, and how the house collects from him. */
export function CustomerNegotiation({ customerId }: { customerId: string }) {
  const [dialog, setDialog] = useState<'contact' | 'promise' | null>(null)
  const close = () => setDialog(null)
  return (
    <div className={styles['page']}>
      <Stack gap="sm" miw={0}>
        <Group gap="xs">
          <ButtonLink
            leftSection={<IconPhone size={17} />}
            to="/cobranca/ligacao/$customerId"
            params={{ customerId }}
          >
            {words.call}
          </ButtonLink>
          <Button variant="default" onClick={() => setDialog('contact')}>
            {words.log}
          </Button>
          <Button variant="default" onClick={() => setDialog('promise')}>
            {promises.make.open}
          </Button>
        </Group>
        <CustomerTimeline customerId={customerId} />
      </Stack>
      <Stack gap="sm" miw={0}>
        <OpenPromises customerId={customerId} />
        <ProfilePanel customerId={customerId} />
      </Stack>
      {dialog === 'contact' ? <ContactModal customerId={customerId} onClose={close} /> : null}
      {dialog === 'promise' ? <MakePromiseModal customerId={customerId} onClose={close} /> : null}
    </div>
  )
}

function CustomerTimeline({ customerId }: { customerId: string }) {
  const [kind, setKind] = useState<TimelineKind | null>(null)
  const timeline = useTimeline(customerId, kind === null ? [] : [kind])
  if (timeline.error) return <ErrorNotice error={timeline.error} onRetry={() => void timeline.refetch()} />
  return (
    <>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {words.timeline}
        </Title>
        <Select
          aria-label={words.filter}
          placeholder={words.all}
          size="xs"
          w={150}
          clearable
          value={kind}
          data={timelineKinds.map((value) => ({ value, label: timelineKindNames[value] }))}
          onChange={(value) => setKind(value)}
        />
      </Group>
      {timeline.isPending ? <Skeleton height={240} /> : null}
      {!timeline.isPending && timeline.rows.length === 0 ? (
        <EmptyState icon={IconMessages} title={words.none.title} message={words.none.message} />
      ) : null}
      <Timeline bulletSize={26} lineWidth={2} active={-1} aria-label={words.timeline}>
        {timeline.rows.map((entry) => (
          <TimelineLine key={`${entry.kind} ${entry.id}`} entry={entry} />
        ))}
      </Timeline>
      {timeline.hasNextPage ? (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={timeline.isFetchingNextPage}
          onClick={timeline.needMore}
        >
          {words.more}
        </Button>
      ) : null}
    </>
  )
}
