import { DEFAULT_AUTO_LOCK, useAutoLockMinutes } from '#renderer/lib/auto-lock.ts'
import { useTheme } from '#renderer/lib/theme-choice.ts'
import { appearance as words } from '#shared/pt-br/settings.ts'
import { shell } from '#shared/pt-br/shell.ts'
import { Radio, Select, Stack, Text, Title } from '@mantine/core'

const minutes = [2, 5, DEFAULT_AUTO_LOCK, 15, 30, 60, 0]

/** How this window looks, and when it locks by itself; both are kept on this computer. */
export function AppearanceSettings() {
  const theme = useTheme()
  const [lockAfter, setLockAfter] = useAutoLockMinutes()
  return (
    <Stack gap="lg">
      <Radio.Group label={words.theme} value={theme.scheme} onChange={(scheme) => theme.choose(scheme)}>
        <Stack gap="xs" mt="xs">
          {Object.entries(shell.themes).map(([scheme, label]) => (
            <Radio key={scheme} value={scheme} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" c="dimmed">
        {words.zoomHint}
      </Text>
      <Stack gap="xs">
        <Title order={2} size="h3">
          {words.lockTitle}
        </Title>
        <Select
          label={words.lockAfter}
          description={words.lockHint}
          maw={420}
          allowDeselect={false}
          data={minutes.map((count) => ({ value: String(count), label: words.minutes(count) }))}
          value={String(lockAfter)}
          onChange={(value) => setLockAfter(Number(value ?? DEFAULT_AUTO_LOCK))}
        />
      </Stack>
    </Stack>
  )
}
