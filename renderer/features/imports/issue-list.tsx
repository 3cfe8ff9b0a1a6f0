import type { ImportCheck } from '#shared/contracts/imports.ts'
import type { ImportIssue } from '#shared/domain/import/import.ts'
import { issueReason, issueRemedy, issueSeverityLabels } from '#shared/pt-br/imports.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { Badge, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconDownload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import styles from './imports-screen.module.css'

type Filter = 'all' | ImportIssue['severity']

const words = imports.issues

const columns: DataColumn<ImportIssue>[] = [
  { id: 'line', header: words.columns.line, align: 'end', width: 56, cell: (issue) => issue.line },
  { id: 'severity', header: words.columns.severity, width: 84, cell: (issue) => <Severity issue={issue} /> },
  {
    id: 'column',
    header: words.columns.column,
    width: 96,
    cell: (issue) => <span title={issue.column}>{issue.column}</span>,
  },
  { id: 'value', header: words.columns.value, width: 130, cell: (issue) => <ValueRead issue={issue} /> },
  {
    id: 'reason',
    header: words.columns.reason,
    width: 210,
    grow: 1,
    cell: (issue) => <Reason issue={issue} />,
  },
]

/** What was read and, under it, what would be right. */
function ValueRead({ issue: { value, suggestion } }: { issue: ImportIssue }) {
  return (
    <>
      <Text size="xs" truncate title={value}>
        {value}
      </Text>
      {suggestion === null ? null : (
        <Text size="xs" fw={650} truncate title={suggestion}>
          → {suggestion}
        </Text>
      )}
    </>
  )
}

function Reason({ issue }: { issue: ImportIssue }) {
  const [reason, remedy] = [issueReason(issue), issueRemedy(issue)]
  return (
    <div className={styles['wrap']}>
      <Text size="xs" lh={1.3} lineClamp={2} title={reason}>
        {reason}
      </Text>
      <Text size="xs" lh={1.3} c="dimmed" lineClamp={2} title={remedy}>
        {remedy}
      </Text>
    </div>
  )
}

function Severity({ issue: { severity } }: { issue: ImportIssue }) {
  const error = severity === 'error'
  const color = error ? 'red' : 'yellow'
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      leftSection={
        error ? <IconCircleX size={12} aria-hidden /> : <IconAlertTriangle size={12} aria-hidden />
      }
      style={{ color: error ? undefined : 'light-dark(#6b4e00, #ffe066)' }}
    >
      {issueSeverityLabels[severity]}
    </Badge>
  )
}

/** Findings of the check: where, what was read, why and what to do; the whole list as a file. */
export function IssueList({ check, token }: { check: ImportCheck; token: string }) {
  const [filter, setFilter] = useState<Filter>('all')
  const rows = useMemo(
    () => check.issues.filter((issue) => filter === 'all' || issue.severity === filter),
    [check.issues, filter],
  )
  const nothing = check.issues.length === 0 ? words.none : words.noneOfKind
  return (
    <div className={styles['panel']}>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={words.filter}
          value={filter}
          onChange={(value) => setFilter(value)}
          data={[
            { value: 'all', label: words.all },
            { value: 'error', label: `${words.errors} (${check.errors})` },
            { value: 'warning', label: `${words.warnings} (${check.warnings})` },
          ]}
        />
        {check.issues.length > 0 ? <SaveReport token={token} /> : null}
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.table}
          columns={columns}
          rows={rows}
          rowKey={(issue) => `${issue.line}:${issue.column}:${issue.code}`}
          rowHeight={78}
          dense
          empty={<EmptyState icon={IconCircleCheck} title={nothing.title} message={nothing.message} />}
        />
      </div>
      {check.errors + check.warnings > check.issues.length ? (
        <Text size="xs" c="dimmed">
          {words.firstOnly(check.issues.length)}
        </Text>
      ) : null}
    </div>
  )
}

function SaveReport({ token }: { token: string }) {
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      const { path } = await desktopClient.imports.saveReport({ token })
      if (path !== null) notifySaved(words.reportSaved, path)
    } catch (error) {
      notifyProblem(describeError(error))
    } finally {
      setSaving(false)
    }
  }
  return (
    <Button
      size="xs"
      variant="default"
      loading={saving}
      leftSection={<IconDownload size={15} />}
      onClick={() => void save()}
    >
      {words.saveReport}
    </Button>
  )
}
