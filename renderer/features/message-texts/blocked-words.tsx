import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { textEditor } from '#shared/pt-br/message-texts.ts'
import { Button, Fieldset, Group, Stack, TagsInput, Text, Title } from '@mantine/core'
import { useState } from 'react'

const words = textEditor.words

/** The words this house blocks beside those that nobody may take out. */
export function BlockedWords({ settings }: { settings: Settings }) {
  const may = useMay('editTemplates')
  const [blocked, setBlocked] = useState(settings.messages.blockedWords)
  const save = useCommand(storeClient.messages.saveBlockedWords, { onDone: () => notifyDone(words.saved) })
  return (
    <Stack gap="xs" component="section" aria-label={words.title}>
      <Title order={3} size="h4">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      {save.error ? <ErrorNotice error={save.error} /> : null}
      <Fieldset variant="unstyled" disabled={!may}>
        <Group align="end" gap="sm">
          <TagsInput
            label={words.label}
            value={blocked}
            maxTags={200}
            maxLength={60}
            clearable={false}
            style={{ flex: '1 1 320px' }}
            onChange={(typed) =>
              setBlocked(typed.map((word) => word.trim()).filter((word) => word.length > 1))
            }
          />
          <Button
            variant="default"
            loading={save.pending}
            onClick={() => save.run({ blockedWords: blocked })}
          >
            {words.save}
          </Button>
        </Group>
      </Fieldset>
    </Stack>
  )
}
