import type { ImportCheck } from '#shared/contracts/imports.ts'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Center, Loader, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ImportCounts } from './import-counts.tsx'
import styles from './imports-screen.module.css'
import { IssueList } from './issue-list.tsx'
import { RowPreview } from './row-preview.tsx'

type CheckPanelProps = {
  kind: ImportKind
  token: string
  /** False while required columns are missing. */
  ready: boolean
  check: ImportCheck | undefined
  checking: boolean
  error: unknown
  onRetry: () => void
}

/** What the check of every row found: counts, findings, and the first rows as they will be stored. */
export function CheckPanel({ kind, token, ready, check, checking, error, onRetry }: CheckPanelProps) {
  const [view, setView] = useState<'preview' | 'issues' | null>(null)
  if (!ready) return <Waiting sentence={imports.checkWaits} />
  if (checking) return <Waiting sentence={imports.checking} busy />
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />
  if (!check) return null
  // Findings come first when there are any that stop the import.
  const shown = view ?? (check.errors > 0 ? 'issues' : 'preview')
  return (
    <>
      <ImportCounts check={check} />
      <SegmentedControl
        aria-label={imports.check}
        value={shown}
        onChange={(value) => setView(value === 'issues' ? 'issues' : 'preview')}
        data={[
          { value: 'preview', label: imports.previewTab },
          { value: 'issues', label: imports.issuesTab(check.errors + check.warnings) },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {shown === 'issues' ? (
        <IssueList check={check} token={token} />
      ) : (
        <RowPreview check={check} kind={kind} />
      )}
    </>
  )
}

function Waiting({ sentence, busy = false }: { sentence: string; busy?: boolean }) {
  return (
    <Center className={styles['scroll']} p="lg">
      <Stack align="center" gap="sm">
        {busy ? <Loader aria-hidden /> : null}
        <Text c="dimmed" ta="center" maw={360} role="status">
          {sentence}
        </Text>
      </Stack>
    </Center>
  )
}
