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

/** Of a page's name: narrower than this its actions go below it, as they do at 200 %. */
export const NAME_BASIS = '1 1 240px'

/** The head of a page: its one `h1`, a line of context and its actions. */
export function PageHeader({ title, subtitle, before, actions }: PageHeaderProps) {
  return (
    <Group justify="space-between" align="flex-end" gap="xs" pb="sm">
      <Stack gap={2} miw={0} flex={NAME_BASIS}>
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
      {actions ? <Group gap="xs">{actions}</Group> : null}
    </Group>
  )
}
