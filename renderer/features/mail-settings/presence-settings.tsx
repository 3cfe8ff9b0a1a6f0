import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { useDesktop } from '#renderer/lib/desktop-state.ts'
import type { Preferences } from '#shared/contracts/desktop.ts'
import { presenceForm as words } from '#shared/pt-br/mail-settings.ts'
import { Stack, Switch, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'

/** What the app does while its window is closed, on this computer; saved at once. */
export function PresenceSettings() {
  const client = useQueryClient()
  const isWindows = useDesktop().data?.platform === 'win32'
  const { data, error } = useQuery(desktop.app.preferences.queryOptions())
  const save = useMutation({
    mutationFn: (preferences: Preferences) => desktopClient.app.savePreferences(preferences),
    onSuccess: (kept) => client.setQueryData(desktop.app.preferences.queryKey(), kept),
  })
  const problem = error ?? save.error
  const change = (part: Partial<Preferences>) => data && save.mutate({ ...data, ...part })
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      {problem ? <ErrorNotice error={problem} /> : null}
      <Switch
        label={words.keepInTray}
        description={words.keepInTrayHint}
        disabled={!data}
        checked={data?.keepInTray ?? false}
        onChange={(event) => change({ keepInTray: event.currentTarget.checked })}
      />
      {isWindows ? (
        <Switch
          label={words.openAtLogin}
          description={words.openAtLoginHint}
          disabled={!data?.keepInTray}
          checked={data?.openAtLogin ?? false}
          onChange={(event) => change({ openAtLogin: event.currentTarget.checked })}
        />
      ) : null}
    </Stack>
  )
}
