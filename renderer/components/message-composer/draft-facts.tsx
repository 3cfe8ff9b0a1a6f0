import type { MessageDraft } from '#shared/contracts/messages.ts'
import { clockTime } from '#shared/pt-br/dunning-names.ts'
import { formatCount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'

type DraftFactsProps = {
  draft: MessageDraft
  edited: boolean
  onRestore: () => void
}

/** What the message asks for, whether it may go now, and what of it is missing. */
export function DraftFacts({ draft, edited, onRestore }: DraftFactsProps) {
  const { letter, waits, contacts, missing } = draft
  const contested = letter?.disputed?.length ?? 0
  return (
    <>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {letter
            ? words.asks(formatMoney(letter.total), formatCount(letter.lines.length, 'título', 'títulos'))
            : words.asksNothing}
          {contested > 0 ? ` ${words.contested(contested)}` : ''}
        </Text>
        {edited ? (
          <Button size="compact-sm" variant="subtle" onClick={onRestore} flex="none">
            {words.again}
          </Button>
        ) : null}
      </Group>
      {missing && missing !== 'texto' ? (
        <Alert color="yellow" variant="light">
          {words.missing(missing)}
        </Alert>
      ) : null}
      {waits ? (
        <Alert color="blue" variant="light" icon={<IconClock />}>
          {words.waits(
            words.waitReasons[waits.reason],
            waits.next
              ? words.waitNext(formatDay(waits.next.on), clockTime(waits.next.minute))
              : words.waitNever,
          )}
        </Alert>
      ) : null}
      {contacts.today > 0 ? (
        <Alert color="yellow" variant="light">
          {words.contactedToday}
        </Alert>
      ) : null}
    </>
  )
}
