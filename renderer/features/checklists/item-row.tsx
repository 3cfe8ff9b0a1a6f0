import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { checklistWords as words, evidenceNames } from '#shared/pt-br/checklists.ts'
import { ActionIcon, Badge, Group, Paper, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react'

type ItemRowProps = {
  item: ChecklistItem
  may: boolean
  onEdit: () => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One item: what is asked, how it is proven, and what may be done with it. */
export function ItemRow({ item, may, onEdit, onMove, onRemove }: ItemRowProps) {
  const { title, hint, weight, mandatory, validityDays, evidence } = item
  const actions = [
    { label: words.up(title), icon: IconArrowUp, act: () => onMove(-1) },
    { label: words.down(title), icon: IconArrowDown, act: () => onMove(1) },
    { label: words.edit(title), icon: IconPencil, act: onEdit },
    { label: words.remove(title), icon: IconTrash, act: onRemove },
  ]
  return (
    <Paper
      component="li"
      withBorder
      p="xs"
      style={{ listStyle: 'none' }}
      onKeyDown={(event) => {
        if (!may || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={2} miw={0}>
          <Group gap="xs">
            <Text size="sm" fw={600}>
              {title}
            </Text>
            {mandatory ? (
              <Badge size="sm" tt="none">
                {words.mandatory}
              </Badge>
            ) : null}
          </Group>
          <Text size="xs" c="dimmed">
            {[words.weight(weight), evidenceNames[evidence], words.validity(validityDays)].join(' · ')}
          </Text>
          {hint ? <Text size="xs">{hint}</Text> : null}
        </Stack>
        {may ? (
          <Group gap={4} wrap="nowrap">
            {actions.map(({ label, icon: Icon, act }) => (
              <ActionIcon key={label} variant="subtle" aria-label={label} onClick={act}>
                <Icon size={17} />
              </ActionIcon>
            ))}
          </Group>
        ) : null}
      </Group>
    </Paper>
  )
}
