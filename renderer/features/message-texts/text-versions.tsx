import { askReason } from '#renderer/components/confirm.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { TextParts } from '#shared/domain/messages/message-texts.ts'
import { houseText, type textInForce } from '#shared/messages/house-texts.ts'
import { textEditor as words } from '#shared/pt-br/message-texts.ts'
import { Button, Group, Stack, Text, Title } from '@mantine/core'

type TextVersionsProps = {
  text: ReturnType<typeof textInForce>
  settings: Settings
  onTake: (parts: TextParts) => void
}

/** Every version of a text, newest first; each can be taken up again, and the house's own put back. */
export function TextVersions({ text, settings, onTake }: TextVersionsProps) {
  const restore = useCommand(storeClient.messages.restoreText, { onDone: () => notifyDone(words.restored) })
  const versions = settings.messages.texts.filter(({ textId }) => textId === text.id).toReversed()
  if (versions.length === 0) return null
  const goBack = async () => {
    const reason = await askReason({
      title: words.restore,
      message: words.restoreQuestion,
      confirmLabel: words.restore,
    })
    if (reason) restore.run({ textId: text.id, reason })
  }
  return (
    <Stack gap="xs" component="section" aria-label={words.versions}>
      <Group justify="space-between">
        <Title order={3} size="h5">
          {words.versions}
        </Title>
        <Button size="compact-sm" variant="default" loading={restore.pending} onClick={() => void goBack()}>
          {words.restore}
        </Button>
      </Group>
      {restore.error ? <ErrorNotice error={restore.error} /> : null}
      {versions.map((version) => (
        <Group key={version.version} justify="space-between" wrap="nowrap">
          <Text size="sm">
            {words.versionLine(version.version, version.on, version.by)}
            {version.note ? `: ${version.note}` : ''}
          </Text>
          <Button size="compact-sm" variant="subtle" flex="none" onClick={() => onTake(version)}>
            {words.takeVersion}
          </Button>
        </Group>
      ))}
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{words.original}</Text>
        <Button size="compact-sm" variant="subtle" flex="none" onClick={() => onTake(houseText(text.id))}>
          {words.takeVersion}
        </Button>
      </Group>
    </Stack>
  )
}
