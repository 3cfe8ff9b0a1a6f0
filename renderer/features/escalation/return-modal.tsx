import { DropZone } from '#renderer/components/drop-zone.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { desktopClient, store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { ReturnIssue, ReturnRow } from '#shared/domain/escalation/agency-return.ts'
import { agencyWords, returnIssueText } from '#shared/pt-br/agency.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AgencySelect } from './agency-select.tsx'

const words = agencyWords.return
/** Issues shown; who has more mends these first. */
const SHOWN = 20

type Opened = { fileName: string; rows: ReturnRow[]; issues: ReturnIssue[] }

/** What an agency tells of its cases, by a file that is looked over before it is taken in (K13). */
export function ReturnModal({ onClose }: { onClose: () => void }) {
  useReturnFocus()
  const [agencyId, setAgencyId] = useState<string | null>(null)
  const open = useMutation({ mutationFn: (file: File) => desktopClient.banking.openReturn({ file }) })
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        <AgencySelect value={agencyId} onChange={setAgencyId} />
        {agencyId !== null ? (
          <DropZone
            accept=".csv,.txt,.xlsx"
            hint={words.accepted}
            busy={open.isPending}
            onFile={(file) => open.mutate(file)}
            onProblem={notifyProblem}
          />
        ) : null}
        {open.error ? <ErrorNotice error={open.error} /> : null}
        {agencyId !== null && open.data ? (
          open.data.issues.length > 0 ? (
            <Issues issues={open.data.issues} />
          ) : (
            <Check agencyId={agencyId} opened={open.data} onClose={onClose} />
          )
        ) : null}
      </Stack>
    </Modal>
  )
}

function Issues({ issues }: { issues: readonly ReturnIssue[] }) {
  return (
    <Alert color="red" title={words.issues(issues.length)}>
      <List size="sm">
        {issues.slice(0, SHOWN).map((issue) => (
          <List.Item key={`${issue.line} ${issue.column} ${issue.why}`}>{returnIssueText(issue)}</List.Item>
        ))}
      </List>
      {issues.length > SHOWN ? <Text size="sm">{words.more(issues.length - SHOWN)}</Text> : null}
    </Alert>
  )
}

type CheckProps = { agencyId: string; opened: Opened; onClose: () => void }

function Check({ agencyId, opened: { fileName, rows }, onClose }: CheckProps) {
  const today = useToday()
  const file = { partnerId: agencyId, fileName, rows }
  const { data, error, refetch } = useQuery({
    ...store.cases.checkReturn.queryOptions({ input: { ...file, today } }),
    gcTime: 0,
  })
  const take = useCommand(storeClient.cases.takeReturn, {
    onDone: ({ taken }) => {
      notifyDone(words.done(taken))
      onClose()
    },
  })
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return null
  if (data.issues.length > 0) return <Issues issues={data.issues} />
  return (
    <>
      <Text fw={600}>{fileName}</Text>
      <Text size="sm">{words.fresh(data.fresh, rows.length - data.fresh)}</Text>
      {data.recovered > 0 ? <Alert>{words.recovered(formatMoney(data.recovered))}</Alert> : null}
      {take.error ? <ErrorNotice error={take.error} /> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {agencyWords.close}
        </Button>
        <Button disabled={data.fresh === 0} loading={take.pending} onClick={() => take.run(file)}>
          {words.save}
        </Button>
      </Group>
    </>
  )
}
