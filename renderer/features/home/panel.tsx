import { Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type PanelProps = { title: string; hint?: ReactNode; action?: ReactNode; children: ReactNode }

/** A titled card of the first screen. */
export function Panel({ title, hint, action, children }: PanelProps) {
  return (
    <Paper withBorder radius="md" p="md" component="section" aria-label={title}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {action}
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
