import type { RecoveryReport } from '#shared/contracts/desktop.ts'
import { causes, recovered as words } from '#shared/pt-br/recovery.ts'
import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { IconShieldCheck } from '@tabler/icons-react'

/** After a recovery, once: what was rebuilt, from what, and what, if anything, has to be done again. */
export function RecoveredNotice({ report }: { report: RecoveryReport }) {
  const key = `${report.sequence}-${report.cause}`
  const [seen, setSeen] = useSessionStorage({ key: 'em-dia:recovery-seen', defaultValue: '' })
  const acknowledge = () => setSeen(key)
  return (
    <Modal
      opened={seen !== key}
      onClose={acknowledge}
      size="lg"
      title={report.lost.length > 0 ? words.partly : words.title}
    >
      <Stack>
        <Alert color={report.lost.length > 0 ? 'yellow' : 'green'} icon={<IconShieldCheck />}>
          <Text fw={600}>{words.summary(report)}</Text>
          <Text>{report.lost.length > 0 ? words.lost(report.lost.length) : words.nothingLost}</Text>
        </Alert>
        <Details report={report} />
        <Group justify="flex-end">
          <Button data-autofocus onClick={acknowledge}>
            {words.acknowledge}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Details({ report }: { report: RecoveryReport }) {
  const { snapshotAt, changesReplayed, lost, setAside } = report
  return (
    <Stack gap="xs">
      <Fact label={words.cause}>{causes[report.cause]}</Fact>
      <Fact label={words.source}>
        {snapshotAt ? words.fromSnapshot(snapshotAt, changesReplayed) : words.fromJournal(changesReplayed)}
      </Fact>
      {lost.length > 0 ? (
        <List size="sm" mah={180} style={{ overflow: 'auto' }} tabIndex={0}>
          {lost.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      ) : null}
      {setAside.length > 0 ? <Fact label={words.setAside}>{setAside.join(', ')}</Fact> : null}
    </Stack>
  )
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  )
}
