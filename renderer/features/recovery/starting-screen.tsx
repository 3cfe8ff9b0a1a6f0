import { starting as words } from '#shared/pt-br/recovery.ts'
import { Center, Loader, Stack, Text } from '@mantine/core'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'

/** Between the window and the first answer of the store; after some seconds it says why it waits. */
export function StartingScreen() {
  const [slow, setSlow] = useState(false)
  useTimeout(() => setSlow(true), 4000, { autoInvoke: true })
  return (
    <Center component="main" mih="100vh">
      <Stack align="center" role="status">
        <Loader size="md" aria-hidden />
        <Text fw={600} component="h1">
          {words.title}
        </Text>
        <Text c="dimmed" mih={24}>
          {slow ? words.slow : ''}
        </Text>
      </Stack>
    </Center>
  )
}
