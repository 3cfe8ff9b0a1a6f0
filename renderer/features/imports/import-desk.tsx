import type { OpenedFile } from '#shared/contracts/imports.ts'
import { type ImportKind, importKinds } from '#shared/domain/import/import.ts'
import { importKindLabels } from '#shared/pt-br/imports.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { SegmentedControl, Text, Title } from '@mantine/core'
import { CheckPanel } from './check-panel.tsx'
import { CommitBar } from './commit-bar.tsx'
import { FileCard } from './file-card.tsx'
import styles from './imports-screen.module.css'
import { MappingTable } from './mapping-table.tsx'
import { type ImportOutcome, useImportCheck, useImportCommit } from './use-import.ts'

type ImportDeskProps = {
  file: OpenedFile
  /** What the person came to import, or null. */
  wanted: ImportKind | null
  onClose: () => void
  onDone: (outcome: ImportOutcome) => void
}

/** An open file: what each column is, what the check says of every row, and the way into the store. */
export function ImportDesk({ file, wanted, onClose, onDone }: ImportDeskProps) {
  const { kind, setKind, mapping, setMapping, recheck, ...checked } = useImportCheck(file, wanted)
  const commit = useImportCommit({ token: file.token, kind, onDone, onStale: recheck })
  const busy = commit.state.kind === 'running'
  return (
    <div className={styles['desk']}>
      <FileCard file={file} onChange={onClose}>
        <Text size="sm" fw={600} id="import-kind">
          {imports.kind}
        </Text>
        <SegmentedControl
          aria-labelledby="import-kind"
          disabled={busy}
          value={kind}
          onChange={(value) => setKind(importKinds.find((known) => known === value) ?? kind)}
          data={importKinds.map((value) => ({ value, label: importKindLabels[value] }))}
        />
      </FileCard>
      <div className={styles['columns']} inert={busy}>
        <section className={styles['side']} aria-labelledby="import-mapping">
          <Title order={2} size="h4" id="import-mapping">
            {imports.mapping}
          </Title>
          <Text size="xs" c="dimmed">
            {file.remembered ? imports.remembered : imports.mappingHint}
          </Text>
          <MappingTable file={file} kind={kind} mapping={mapping} onChange={setMapping} />
        </section>
        <section className={styles['side']} aria-labelledby="import-check">
          <Title order={2} size="h4" id="import-check">
            {imports.check}
          </Title>
          <CheckPanel kind={kind} token={file.token} onRetry={recheck} {...checked} />
        </section>
      </div>
      <CommitBar kind={kind} check={checked.check} commit={commit} />
    </div>
  )
}
