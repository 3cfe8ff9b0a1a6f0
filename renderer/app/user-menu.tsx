import { lock, useUser } from '#renderer/lib/session.ts'
import { roleNames } from '#shared/pt-br/people.ts'
import { shell } from '#shared/pt-br/shell.ts'
import { Avatar, Group, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconKeyboard, IconLock, IconUsers } from '@tabler/icons-react'
import { openShortcutHelp } from './shortcut-help.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** Who is signed in, with the ways to leave, to change the look and to learn the keys. */
export function UserMenu() {
  const user = useUser()
  if (!user) return null
  return (
    <Menu position="bottom-end" width={250} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton ms="auto" px="xs" py={4} style={{ borderRadius: 'var(--mantine-radius-md)' }}>
          <Group gap={10} wrap="nowrap">
            <Avatar size={32} radius="xl" name={user.name} color="petrol" aria-hidden />
            <div>
              <Text size="sm" fw={600} lh={1.2} maw={180} truncate>
                {user.name}
              </Text>
              <Text size="xs" c="dimmed" lh={1.2}>
                {roleNames[user.role]}
              </Text>
            </div>
            <IconChevronDown size={16} aria-hidden />
            <VisuallyHidden>{shell.openUserMenu}</VisuallyHidden>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUsers size={17} />} onClick={() => void lock()}>
          {shell.switchUser}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLock size={17} />}
          rightSection={<small>Ctrl L</small>}
          onClick={() => void lock()}
        >
          {shell.lock}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{shell.theme}</Menu.Label>
        <ThemeChoice />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconKeyboard size={17} />}
          rightSection={<small>?</small>}
          onClick={openShortcutHelp}
        >
          {shell.shortcuts}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
