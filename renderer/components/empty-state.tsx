import { Group, Stack, Text, ThemeIcon } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type EmptyStateProps = {
  icon: TablerIcon
  title: string
  /** Why it is empty and what to do next. */
  message: ReactNode
  actions?: ReactNode
}

/** What a list says when it has nothing: why, and the next step. */
export function EmptyState({ icon: Icon, title, message, actions }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <ThemeIcon variant="light" size={56} radius="xl" aria-hidden>
        <Icon size={28} stroke={1.5} />
      </ThemeIcon>
      <Text fw={600} size="lg">
        {title}
      </Text>
      <Text c="dimmed" maw={460} component="div">
        {message}
      </Text>
      {actions ? <Group mt="xs">{actions}</Group> : null}
    </Stack>
  )
}
