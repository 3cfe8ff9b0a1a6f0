import { useMay } from '#renderer/lib/session.ts'
import { type KeptAction, whoMay } from '#shared/pt-br/who-may.ts'
import { Text } from '@mantine/core'

/** Beside what the person's role may not do: who may. Nothing for whom it is allowed. */
export function WhoMay({ permission }: { permission: KeptAction }) {
  return useMay(permission) ? null : (
    <Text size="sm" c="dimmed">
      {whoMay(permission)}
    </Text>
  )
}
