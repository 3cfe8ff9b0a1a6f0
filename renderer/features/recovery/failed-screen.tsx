import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { queryClient } from '#renderer/lib/query-client.ts'
import type { StoreState } from '#shared/contracts/desktop.ts'
import { failed as words } from '#shared/pt-br/recovery.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { NoticeFrame } from './notice-frame.tsx'

type Action = 'retry' | 'restore-file' | 'start-empty'

/** When the store cannot go on alone: the person chooses, and nothing is thrown away. */
export function FailedScreen({ state }: { state: Extract<StoreState, { kind: 'failed' }> }) {
  const choice = useMutation({
    mutationFn: (action: Action) => desktopClient.recovery.choose({ action }),
    onSuccess: (next) =>
      queryClient.setQueryData(desktop.app.info.queryKey(), (now) => now && { ...now, store: next }),
  })
  const [askingEmpty, setAskingEmpty] = useState(false)
  const newer = state.reason === 'newer-data'
  return (
    <NoticeFrame title={words.title}>
      <Text>{words.reasons[state.reason]}</Text>
      {choice.isError ? <ErrorNotice error={choice.error} /> : null}
      <Stack gap="sm">
        <Choice
          label={words.retry}
          hint={words.retryHint}
          busy={choice.isPending}
          onClick={() => choice.mutate('retry')}
        />
        {newer ? null : (
          <>
            <Choice
              label={words.restore}
              hint={words.restoreHint}
              busy={choice.isPending}
              onClick={() => choice.mutate('restore-file')}
            />
            <Choice
              label={words.empty}
              hint={words.emptyHint}
              busy={choice.isPending}
              onClick={() => setAskingEmpty(true)}
            />
          </>
        )}
      </Stack>
      {askingEmpty ? (
        <EmptyQuestion onAgree={() => choice.mutate('start-empty')} onGiveUp={() => setAskingEmpty(false)} />
      ) : null}
      <Group>
        <Button variant="subtle" onClick={() => void desktopClient.app.openDataFolder()}>
          {words.folder}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => void desktopClient.app.quit()}>
          {words.quit}
        </Button>
      </Group>
      <details>
        <summary>{words.detail}</summary>
        <Code block mt="xs">
          {state.message}
        </Code>
      </details>
    </NoticeFrame>
  )
}

type ChoiceProps = { label: string; hint: string; busy: boolean; onClick: () => void }

function Choice({ label, hint, busy, onClick }: ChoiceProps) {
  return (
    <Group wrap="nowrap">
      <Button w={220} flex="none" variant="default" disabled={busy} onClick={onClick}>
        {label}
      </Button>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Group>
  )
}

/** Asked on the page itself: a dialog would open under the cover this screen may be. */
function EmptyQuestion({ onAgree, onGiveUp }: { onAgree: () => void; onGiveUp: () => void }) {
  return (
    <Alert color="red" title={words.emptyTitle} role="alertdialog">
      <Stack gap="sm">
        {words.emptyMessage}
        <Group>
          <Button variant="default" autoFocus onClick={onGiveUp}>
            {pieces.cancel}
          </Button>
          <Button color="red" onClick={onAgree}>
            {words.empty}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
