import { Center, Paper, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** A page of its own, before there are pages: a title and what to know or do. */
export function NoticeFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder shadow="sm" radius="lg" p={36} w={640}>
        <Stack gap="md">
          <Title order={1} size="h2">
            {title}
          </Title>
          {children}
        </Stack>
      </Paper>
    </Center>
  )
}
