import { confirm } from '#renderer/components/confirm.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { StatCard } from '#renderer/components/stat-card.tsx'
import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { useDesktop } from '#renderer/lib/desktop-state.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { SnapshotEntry } from '#shared/contracts/desktop.ts'
import { formatInstant } from '#shared/pt-br/format.ts'
import { backups as words, settings } from '#shared/pt-br/settings.ts'
import { Alert, Button, Code, Group, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconDeviceUsb, IconFileUpload, IconFolderOpen, IconShieldPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { SnapshotTable } from './snapshot-table.tsx'
import { useBackupActions } from './use-backup-actions.ts'

/** How safe the data is, where it lies, and every copy there is; only the owner goes back to one. */
export function BackupSettings() {
  const actions = useBackupActions()
  const mayRestore = useMay('restoreBackup')
  const restore = async (entry: SnapshotEntry | null) => {
    const agreed = await confirm({
      title: words.restoreTitle,
      message: entry ? words.restoreMessage(formatInstant(entry.at)) : words.restoreFileMessage,
      confirmLabel: words.restore,
      danger: true,
    })
    if (agreed) actions.restore.mutate(entry?.name ?? null)
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      {actions.error ? <ErrorNotice error={actions.error} /> : null}
      <Status />
      <Group gap="sm">
        <Button
          leftSection={<IconShieldPlus size={18} />}
          loading={actions.now.isPending}
          onClick={() => actions.now.mutate()}
        >
          {words.now}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceUsb size={18} />}
          loading={actions.saveCopy.isPending}
          onClick={() => actions.saveCopy.mutate()}
        >
          {words.saveCopy}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileUpload size={18} />}
          disabled={!mayRestore}
          loading={actions.restore.isPending}
          onClick={() => void restore(null)}
        >
          {words.restoreFile}
        </Button>
      </Group>
      {mayRestore ? null : (
        <Text size="sm" c="dimmed">
          {settings.ownersOnly}
        </Text>
      )}
      <Place />
      <Snapshots onRestore={mayRestore ? (entry) => void restore(entry) : null} />
    </Stack>
  )
}

const when = (instant: string | null) => (instant ? formatInstant(instant) : words.never)

function Status() {
  const { data: status } = useQuery(desktop.backup.status.queryOptions())
  if (!status) return <Skeleton height={84} />
  return (
    <>
      {status.readOnly ? <Alert color="red" title={words.readOnly[status.readOnly]} /> : null}
      <SimpleGrid cols={3} spacing="sm">
        <StatCard label={words.safe} value={when(status.safeAt)} note={words.changes(status.sequence)} />
        <StatCard label={words.snapshot} value={when(status.lastSnapshotAt)} />
        <StatCard label={words.verified} value={when(status.lastVerifiedAt)} />
      </SimpleGrid>
    </>
  )
}

function Place() {
  const folder = useDesktop().data?.dataFolder
  if (!folder) return null
  return (
    <Stack gap={4}>
      <Title order={2} size="h3">
        {words.where}
      </Title>
      <Group gap="sm">
        <Code style={{ overflowWrap: 'anywhere' }}>{folder}</Code>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFolderOpen size={16} />}
          onClick={() =>
            void desktopClient.app
              .openDataFolder()
              .catch((error: unknown) => notifyProblem(describeError(error)))
          }
        >
          {words.openFolder}
        </Button>
      </Group>
    </Stack>
  )
}

function Snapshots({ onRestore }: { onRestore: ((entry: SnapshotEntry) => void) | null }) {
  const { data, error, refetch } = useQuery(desktop.backup.list.queryOptions())
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {words.list}
      </Title>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <Text size="sm">{words.none}</Text> : null}
      {data && data.length > 0 ? <SnapshotTable entries={data} onRestore={onRestore} /> : null}
    </Stack>
  )
}
