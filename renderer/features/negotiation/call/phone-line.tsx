import type { CallDesk } from '#shared/contracts/contacts.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { callMode as words } from '#shared/pt-br/contact-form.ts'
import { Badge, Group, Paper, Text, UnstyledButton } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconBrandWhatsapp, IconCopy, IconPhone } from '@tabler/icons-react'
import styles from './call-screen.module.css'

/** The numbers, large enough to be dialled from across the desk; a click copies. */
export function PhoneLine({ desk: { phones } }: { desk: CallDesk }) {
  const clipboard = useClipboard()
  const copy = (phone: string) => {
    clipboard.copy(phone)
    notifyDone(words.copied)
  }
  return (
    <Paper withBorder radius="md" p="sm" component="section" aria-label={words.phone}>
      {phones.length === 0 ? <Text size="sm">{words.noPhone}</Text> : null}
      {phones.map(({ value, kind, label, preferredTime, invalid }, at) => {
        const phone = formatPhone(value)
        const about = [label, words.preferredTimes[preferredTime]].filter(Boolean).join(', ')
        return (
          <Group key={`${kind}-${value}`} gap="xs" wrap="nowrap">
            {kind === 'whatsapp' ? (
              <IconBrandWhatsapp size={18} aria-hidden />
            ) : (
              <IconPhone size={18} aria-hidden />
            )}
            <UnstyledButton aria-label={words.copy(phone)} onClick={() => copy(phone)}>
              <Group gap={6} wrap="nowrap">
                <span className={at === 0 ? styles['phone'] : undefined}>{phone}</span>
                <IconCopy size={15} aria-hidden />
              </Group>
            </UnstyledButton>
            {invalid ? (
              <Badge color="red" variant="light">
                {words.invalid}
              </Badge>
            ) : null}
            {about ? (
              <Text size="xs" c="dimmed" truncate>
                {about}
              </Text>
            ) : null}
          </Group>
        )
      })}
    </Paper>
  )
}
