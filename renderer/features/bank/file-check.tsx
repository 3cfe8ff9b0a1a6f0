import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { BankFileCheck } from '#shared/contracts/bank.ts'
import type { BankFileContent, BankFileIssue } from '#shared/domain/bank/bank-file.ts'
import { bankIssueSentence } from '#shared/pt-br/bank-files.ts'
import { bankFileWords as words } from '#shared/pt-br/bank.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Button, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './bank-screen.module.css'
import type { OpenBankFile } from './use-bank-file.ts'

type FileCheckProps = {
  file: OpenBankFile
  onClose: () => void
  onDone: (waiting: number) => void
}

/** What a file has, before it is taken in: whose it is, what is new, what is missing, and the lines that were refused. */
export function FileCheck({ file, onClose, onDone }: FileCheckProps) {
  const { content } = file
  const [evenSo, setEvenSo] = useState(false)
  const checked = useQuery({
    ...store.bank.check.queryOptions({ input: file }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
  const taking = useCommand(storeClient.bank.takeIn, { onDone: ({ waiting }) => onDone(waiting) })
  const check = checked.data
  const stops = !check || content.movements.length === 0 || (check.otherCompany !== null && !evenSo)
  return (
    <Panel
      title={`${words.check}: ${file.fileName}`}
      hint={describeContent(content)}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            data-autofocus
            disabled={stops}
            loading={taking.pending}
            onClick={() => taking.run({ ...file, evenSo })}
          >
            {words.takeIn}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        {taking.problem ? <ErrorNotice error={taking.problem} /> : null}
        {checked.error ? <ErrorNotice error={checked.error} onRetry={() => void checked.refetch()} /> : null}
        {check ? <Findings check={check} content={content} evenSo={evenSo} onEvenSo={setEvenSo} /> : null}
        {!check && !checked.error ? <Skeleton height={60} /> : null}
        <Issues issues={content.issues} />
      </Stack>
    </Panel>
  )
}

function describeContent(content: BankFileContent): string {
  const { format, bank, layout, agency, account, from, to, fileNumber, companyName } = content
  return [
    words.formats[format],
    words.bankName(bank, layout),
    words.account(agency, account),
    ...(from && to ? [words.period(formatDay(from), formatDay(to))] : []),
    ...(fileNumber ? [words.number(fileNumber)] : []),
    ...(companyName.trim() ? [companyName.trim()] : []),
  ].join(' · ')
}

type FindingsProps = {
  check: BankFileCheck
  content: BankFileContent
  evenSo: boolean
  onEvenSo: (agreed: boolean) => void
}

function Findings({ check, content, evenSo, onEvenSo }: FindingsProps) {
  return (
    <>
      <Group gap="xl" role="status">
        <Text fw={600}>{words.fresh(check.credits, formatMoney(check.amount))}</Text>
        {check.notices > 0 ? <Text c="dimmed">{words.notices(check.notices)}</Text> : null}
        {check.repeated > 0 ? <Text c="dimmed">{words.repeated(check.repeated)}</Text> : null}
      </Group>
      {check.takenInOn ? (
        <Alert role="note" color="gray">
          {words.takenIn(formatDay(check.takenInOn))}
        </Alert>
      ) : null}
      {check.gap ? (
        <Alert role="note" color="yellow" icon={<IconAlertTriangle size={18} />}>
          {words.gap(check.gap.from, check.gap.to)}
        </Alert>
      ) : null}
      {check.otherCompany === null ? null : (
        <Alert color="red" icon={<IconAlertTriangle size={18} />}>
          <Stack gap="xs">
            {words.otherCompany(check.otherCompany, content.companyName.trim())}
            <Checkbox
              label={words.evenSo}
              checked={evenSo}
              onChange={(event) => onEvenSo(event.currentTarget.checked)}
            />
          </Stack>
        </Alert>
      )}
    </>
  )
}

const columns: DataColumn<BankFileIssue>[] = [
  {
    id: 'why',
    header: words.columns.why,
    width: 300,
    grow: 1,
    cell: (issue) => <span title={bankIssueSentence(issue)}>{bankIssueSentence(issue)}</span>,
  },
]

function Issues({ issues }: { issues: readonly BankFileIssue[] }) {
  if (issues.length === 0) {
    return (
      <Group gap={6}>
        <IconCheck size={16} aria-hidden />
        <Text size="sm">{words.noIssues}</Text>
      </Group>
    )
  }
  return (
    <Stack gap={4}>
      <Text fw={600}>{words.issues(issues.length)}</Text>
      <Text size="sm" c="dimmed">
        {words.issuesHint}
      </Text>
      <div className={styles['issues']}>
        <DataTable
          label={words.issuesLabel}
          columns={columns}
          rows={issues}
          rowKey={(issue) => `${issue.line} ${issue.column} ${issue.code}`}
          rowHeight={34}
          dense
          height="fit"
        />
      </div>
    </Stack>
  )
}
