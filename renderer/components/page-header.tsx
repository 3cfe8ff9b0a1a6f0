import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: string
  /** One line under the title: what the numbers on the screen say. */
  subtitle?: ReactNode
  /** What stands before the title, such as the way back. */
  before?: ReactNode
  /** What can be done on this page, the main action last. */
  actions?: ReactNode
}

/** The head of a page: its one `h1`, a line of context and its actions. */
export function PageHeader({ title, subtitle, before, actions }: PageHeaderProps) {
  return (
    <Group justify="space-between" align="flex-end" wrap="nowrap" gap="md" pb="sm">
      <Stack gap={2} miw={0}>
        {before}
        <Title order={1} size="h2" lineClamp={1}>
          {title}
        </Title>
        {subtitle ? (
          <Text c="dimmed" size="sm" component="div">
            {subtitle}
          </Text>
        ) : null}
      </Stack>
      {actions ? (
        <Group gap="xs" wrap="nowrap" flex="none">
          {actions}
        </Group>
      ) : null}
    </Group>
  )
}
