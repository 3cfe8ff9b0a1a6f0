import { screens, shortcutHelp as words } from '#shared/pt-br/shell.ts'
import { Group, Kbd, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { modals } from '@mantine/modals'

type Shortcut = { keys: string; does: string }

const everywhere: Shortcut[] = [
  { keys: 'Ctrl K', does: words.palette },
  ...Object.values(screens).map((screen, index) => ({ keys: `Alt ${index + 1}`, does: words.go(screen) })),
  { keys: 'Alt N', does: words.newOrder },
  { keys: 'Ctrl L', does: words.lock },
  { keys: '?', does: words.help },
]

const lists: Shortcut[] = [
  { keys: '↑ ↓', does: words.move },
  { keys: 'PgUp PgDn Home End', does: words.pages },
  { keys: 'Enter', does: words.open },
  { keys: 'Espaço', does: words.mark },
  { keys: '/', does: words.find },
  { keys: 'N', does: words.create },
]

const fields: Shortcut[] = [
  { keys: 'H', does: words.today },
  { keys: '↑ ↓', does: words.day },
  { keys: 'Alt ↓', does: words.calendar },
]

function Section({ title, shortcuts }: { title: string; shortcuts: Shortcut[] }) {
  return (
    <Stack gap={6}>
      <Title order={3} size="sm">
        {title}
      </Title>
      {shortcuts.map(({ keys, does }) => (
        <Group key={keys} justify="space-between" wrap="nowrap" gap="lg">
          <Text size="sm">{does}</Text>
          <Group gap={4} wrap="nowrap">
            {keys.split(' ').map((key) => (
              <Kbd key={key} size="xs">
                {key}
              </Kbd>
            ))}
          </Group>
        </Group>
      ))}
    </Stack>
  )
}

const ID = 'shortcut-help'

/** Shows every shortcut; opened twice it is still one. */
export function openShortcutHelp(): void {
  modals.open({
    modalId: ID,
    size: 'lg',
    title: words.title,
    children: (
      <SimpleGrid cols={2} spacing="xl">
        <Section title={words.everywhere} shortcuts={everywhere} />
        <Stack>
          <Section title={words.lists} shortcuts={lists} />
          <Section title={words.fields} shortcuts={fields} />
        </Stack>
      </SimpleGrid>
    ),
  })
}
