import { forms } from '#shared/pt-br/shell.ts'
import { Button, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'

/** Says that the form began with what was typed before, and how to throw it away. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Group gap="xs" role="status">
      <IconHistory size={17} aria-hidden />
      <Text size="sm">{forms.recovered}</Text>
      <Button size="compact-sm" variant="subtle" onClick={onDiscard}>
        {forms.discard}
      </Button>
    </Group>
  )
}
