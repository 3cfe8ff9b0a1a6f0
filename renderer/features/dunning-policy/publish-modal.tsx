import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import { publishPolicyWords as words } from '#shared/pt-br/dunning-policy.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { AffectedTable } from './affected-table.tsx'
import type { PolicyFields, PolicyToPublish } from './policy-fields.ts'

/** Customers shown before publishing; the rest is counted. */
const SHOWN = 50

type PublishModalProps = {
  familyId: string | null
  version: number
  /** Checked, and what is published: not what is typed meanwhile. */
  policy: PolicyToPublish
  onPublished: () => void
  onClose: () => void
}

/** Who comes under the version and what his next step becomes; and then its publication. */
export function PublishModal({ familyId, version, policy, onPublished, onClose }: PublishModalProps) {
  useReturnFocus()
  const { note, ...draft } = policy
  const affected = useQuery({
    ...store.dunning.affected.queryOptions({
      input: { today: useToday(), familyId, draft, offset: 0, limit: SHOWN },
    }),
    gcTime: 0,
  })
  const { setError } = useFormContext<PolicyFields>()
  const publish = useCommand(storeClient.dunning.publish, {
    // The notice here says it; the field of the form behind says where.
    form: { setError, prefix: 'draft.' },
    onDone: (published) => {
      notifyDone(words.published(published.name, published.version))
      onPublished()
    },
  })
  return (
    <Modal opened onClose={onClose} title={words.title(policy.name, version)} size="xl">
      <Stack gap="sm">
        {affected.error ? (
          <ErrorNotice error={affected.error} onRetry={() => void affected.refetch()} />
        ) : affected.data ? (
          <AffectedTable affected={affected.data} />
        ) : (
          <Group gap="sm" role="status">
            <Loader size="sm" aria-hidden />
            <Text size="sm">{words.working}</Text>
          </Group>
        )}
        {publish.error ? <ErrorNotice error={publish.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {pieces.cancel}
          </Button>
          <Button
            disabled={!affected.data}
            loading={publish.pending}
            onClick={() => publish.run({ familyId, draft, note })}
          >
            {words.publish(version)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
