import type { TimelineEntry, TimelineKind } from '#shared/contracts/contacts.ts'
import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { isPausing } from '#shared/domain/negotiation/outcome-effects.ts'
import { formatDay, formatTime } from '#shared/pt-br/format.ts'
import { customerNegotiation as words } from '#shared/pt-br/negotiation-screen.ts'
import { describeEntry, timelineKindNames } from '#shared/pt-br/negotiation-timeline.ts'
import { Badge, Button, Group, Text, ThemeIcon, Timeline } from '@mantine/core'
import {
  IconBrandWhatsapp,
  IconFileText,
  IconGavel,
  IconHeartHandshake,
  IconMail,
  IconPhone,
  IconReportMoney,
  IconScale,
  IconSpeakerphone,
  type TablerIcon,
} from '@tabler/icons-react'
import { PromiseBadge } from '../promises/promise-badge.tsx'
import { resolveContact, reverseContact } from './contact-actions.ts'

const icons: Record<TimelineKind, TablerIcon> = {
  contact: IconPhone,
  promise: IconHeartHandshake,
  message: IconBrandWhatsapp,
  letter: IconMail,
  agreement: IconFileText,
  dispute: IconReportMoney,
  ticket: IconSpeakerphone,
  case: IconScale,
}

type Contact = Extract<TimelineEntry, { kind: 'contact' }>['contact']

/** One thing that happened: its kind and day, what was said, and what can still be done about it. */
export function TimelineLine({ entry }: { entry: TimelineEntry }) {
  const Icon = entry.kind === 'case' ? IconGavel : icons[entry.kind]
  const { title, lines, by } = describeEntry(entry)
  const contact = entry.kind === 'contact' ? entry.contact : null
  const reversed = contact?.reversal !== null && contact !== null
  const time = contact ? `, ${formatTime(contact.at)}` : ''
  return (
    <Timeline.Item
      bullet={
        <ThemeIcon size={26} radius="xl" variant="light" color={reversed ? 'gray' : 'petrol'}>
          <Icon size={15} aria-hidden />
        </ThemeIcon>
      }
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <div>
          <Group gap="xs">
            <Text size="sm" fw={600} td={reversed ? 'line-through' : undefined}>
              {title}
            </Text>
            {entry.kind === 'promise' ? <PromiseBadge standing={entry.standing} /> : null}
            {contact && isWaiting(contact) ? (
              <Badge variant="light" color="orange">
                {words.resolve.waiting}
              </Badge>
            ) : null}
          </Group>
          <Text size="xs" c="dimmed">
            {[timelineKindNames[entry.kind], `${formatDay(entry.on)}${time}`, by].filter(Boolean).join(' · ')}
          </Text>
          {lines.map((line) => (
            <Text key={line} size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {line}
            </Text>
          ))}
          {contact ? <AttachmentList attachments={contact.attachments} /> : null}
          {entry.kind === 'promise' && entry.promise.formalised ? (
            <AttachmentList attachments={entry.promise.formalised.attachments} />
          ) : null}
        </div>
        {contact && !reversed ? <ContactActions contact={contact} title={title} /> : null}
      </Group>
    </Timeline.Item>
  )
}

function isWaiting({ outcome, resolution, reversal }: Contact): boolean {
  return isPausing(outcome) && resolution === null && reversal === null
}

function ContactActions({ contact, title }: { contact: Contact; title: string }) {
  return (
    <Group gap={6} wrap="nowrap" flex="none">
      {isWaiting(contact) ? (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={words.resolve.label(title)}
          onClick={() => void resolveContact(contact.id)}
        >
          {words.resolve.open}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={words.reverse.label(title)}
        onClick={() => void reverseContact(contact.id)}
      >
        {words.reverse.open}
      </Button>
    </Group>
  )
}
