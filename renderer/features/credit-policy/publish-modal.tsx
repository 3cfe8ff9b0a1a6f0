import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import { publishWords as words } from '#shared/pt-br/credit-policy.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Group, Loader, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { PolicyFields } from './policy-fields.ts'
import { PolicyPreview } from './policy-preview.tsx'

type PublishModalProps = {
  /** Checked, and what is published: not what is typed meanwhile. */
  policy: CreditPolicy
  version: number
  onPublished: () => void
  onClose: () => void
}

/** Who changes under the new policy, and then, with a note, its publication. */
export function PublishModal({ policy, version, onPublished, onClose }: PublishModalProps) {
  const [note, setNote] = useState('')
  const preview = useQuery({
    ...store.credit.policy.preview.queryOptions({ input: { today: useToday(), policy } }),
    gcTime: 0,
  })
  const { setError } = useFormContext<PolicyFields>()
  const publish = useCommand(storeClient.credit.policy.publish, {
    // The notice here says it; the field of the form behind says where.
    form: { setError, prefix: 'policy.' },
    onDone: (published) => {
      onPublished()
      notifyDone(words.published(published.version))
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={words.title} size="xl">
      <Stack gap="sm">
        {preview.error ? (
          <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />
        ) : preview.data ? (
          <PolicyPreview preview={preview.data} />
        ) : (
          <Group gap="sm" role="status">
            <Loader size="sm" aria-hidden />
            <Text size="sm">{words.working}</Text>
          </Group>
        )}
        <Textarea
          label={words.note}
          description={words.noteHint}
          maxLength={300}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {publish.error ? <ErrorNotice error={publish.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {pieces.cancel}
          </Button>
          <Button
            disabled={!preview.data}
            loading={publish.pending}
            onClick={() => publish.run({ policy, note })}
          >
            {words.publish(version)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
