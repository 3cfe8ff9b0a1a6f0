import { imports } from '#shared/pt-br/imports-screen.ts'
import { DropZone } from '#renderer/components/drop-zone.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ImportDesk } from './import-desk.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportOrder } from './import-order.tsx'
import { ImportResult } from './import-result.tsx'
import styles from './imports-screen.module.css'
import { type ImportsSearch, kindOf } from './search.ts'
import type { ImportOutcome } from './use-import.ts'
import { useOpenFile } from './use-open-file.ts'

export type ImportsScreenProps = {
  search: ImportsSearch
  /** Puts another search in the address. */
  onSearch: (search: ImportsSearch, options?: { replace?: boolean }) => void
}

/** Brings customers, titles and payments from files: open, say what is what, check, store; and take back. */
export function ImportsScreen({ search, onSearch }: ImportsScreenProps) {
  const { state, open, close } = useOpenFile()
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)
  const wanted = kindOf(search)
  if (state.kind === 'open') {
    return (
      <div className={styles['screen']}>
        <PageHeader title={imports.title} />
        <ImportDesk
          key={state.file.token}
          file={state.file}
          wanted={wanted}
          onClose={() => close()}
          onDone={(done) => {
            setOutcome(done)
            close()
            onSearch({}, { replace: true })
          }}
        />
      </div>
    )
  }
  return (
    <div className={styles['screen']}>
      <PageHeader title={imports.title} subtitle={imports.subtitle} />
      {outcome ? <ImportResult outcome={outcome} /> : null}
      <div className={styles['start']}>
        <Stack gap="sm">
          {state.kind === 'none' && state.problem ? (
            <ErrorNotice
              error={state.problem.sentence}
              {...(state.problem.file === null ? {} : { title: imports.refused(state.problem.file) })}
            />
          ) : null}
          <DropZone
            accept=".csv,.txt,.xlsx"
            hint={imports.accepts}
            busy={state.kind === 'opening'}
            onFile={(file) => {
              setOutcome(null)
              open(file)
            }}
            onProblem={close}
          />
          {state.kind === 'opening' ? (
            <Text size="sm" role="status">
              {imports.opening(state.name)}
            </Text>
          ) : null}
        </Stack>
        <ImportOrder wanted={wanted} />
      </div>
      <ImportHistory />
    </div>
  )
}
