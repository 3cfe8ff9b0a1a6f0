import type { ImportCheck } from '#shared/contracts/imports.ts'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { Button, Progress, Stack, Text } from '@mantine/core'
import { IconDatabaseImport } from '@tabler/icons-react'
import styles from './imports-screen.module.css'
import { mayCommit, type useImportCommit } from './use-import.ts'

type CommitBarProps = {
  kind: ImportKind
  check: ImportCheck | undefined
  commit: ReturnType<typeof useImportCommit>
}

/** Says whether the file may be stored and why not, and stores it. */
export function CommitBar({ kind, check, commit }: CommitBarProps) {
  const mayChange = useMay('changeCatalogue')
  // Costs and prices are what decisions are made from: a file does no more than the form.
  const mayImport = useMay('importData') && (kind !== 'services' || mayChange)
  const { state } = commit
  if (state.kind === 'running') return <Committing commit={commit} />
  return (
    <Stack gap="xs">
      {state.kind === 'failed' ? (
        <ErrorNotice error={state.error} {...(commit.recheck ? { onRetry: commit.recheck } : {})} />
      ) : null}
      <div className={styles['bar']}>
        <Text size="sm" role="status">
          {state.kind === 'cancelled'
            ? imports.cancelled
            : mayImport
              ? sentenceOf(kind, check)
              : kind === 'services'
                ? imports.catalogueNotAllowed
                : imports.notAllowed}
        </Text>
        <Button
          flex="none"
          leftSection={<IconDatabaseImport size={17} />}
          disabled={!mayImport || !mayCommit(check)}
          onClick={commit.commit}
        >
          {imports.commit(kind, check ? check.toCreate + check.toUpdate : 0)}
        </Button>
      </div>
    </Stack>
  )
}

function sentenceOf(kind: ImportKind, check: ImportCheck | undefined): string {
  if (!check) return ''
  if (check.errors > 0) return imports.hasErrors(check.errors)
  if (check.toCreate + check.toUpdate === 0) return imports.nothingToDo
  return imports.ready(kind, check.toCreate, check.toUpdate)
}

function Committing({ commit: { state, givingUp, cancel } }: Pick<CommitBarProps, 'commit'>) {
  const progress = state.kind === 'running' ? state.progress : null
  const sentence = givingUp
    ? imports.givingUp
    : progress
      ? imports.committing(progress.done, progress.total)
      : imports.startingCommit
  return (
    <div className={styles['bar']}>
      <Stack gap={4} flex={1}>
        <Text size="sm" role="status">
          {sentence}
        </Text>
        <Progress
          aria-label={sentence}
          value={progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0}
        />
      </Stack>
      <Button variant="default" onClick={cancel} loading={givingUp}>
        {imports.cancelCommit}
      </Button>
    </div>
  )
}
