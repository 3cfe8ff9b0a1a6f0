import { Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type PanelProps = { title: string; hint?: ReactNode; actions?: ReactNode; children: ReactNode }

/** A titled card of a page. */
export function Panel({ title, hint, actions, children }: PanelProps) {
  return (
    <Paper withBorder radius="md" p="md" component="section" aria-label={title}>
      <Group justify="space-between" wrap="nowrap" mb={hint ? 0 : 'xs'} align="flex-start">
        <Title order={2} size="h3">
          {title}
        </Title>
        {actions ? (
          <Group gap="xs" wrap="wrap" justify="flex-end">
            {actions}
          </Group>
        ) : null}
      </Group>
      {hint ? (
        <Text size="sm" c="dimmed" mb="xs" component="div">
          {hint}
        </Text>
      ) : null}
      {children}
    </Paper>
  )
}
