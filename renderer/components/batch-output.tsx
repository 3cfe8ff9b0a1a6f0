import type { BatchWords } from '#shared/pt-br/batch-output.ts'
import { Alert, Button, Group, Progress, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconFiles, IconFileText, IconPrinter, type TablerIcon } from '@tabler/icons-react'
import styles from './batch-output.module.css'
import { ErrorNotice } from './error-notice.tsx'
import { revealFile } from './notify-saved.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { type Batch, useBatchOutput } from './use-batch-output.ts'

/** What to do with documents that are made: files in a folder, one file, or paper. */
export function BatchOutput({ batch }: { batch: Batch }) {
  const output = useBatchOutput(batch)
  const { words } = batch
  const busy = output.rendering.kind === 'running' || output.drawing.kind === 'running'
  const tooMany = batch.count > batch.mostToPrint
  const failure = [output.rendering, output.drawing].find((state) => state.kind === 'failed')
  const cancelled = [output.rendering, output.drawing].some((state) => state.kind === 'cancelled')
  return (
    <Stack gap="sm">
      <div className={styles['choices']}>
        {batch.count > 1 ? (
          <Choice
            icon={IconFiles}
            title={words.folder}
            hint={words.folderHint}
            disabled={busy}
            onClick={() => output.save('folder')}
          />
        ) : null}
        <Choice
          icon={IconFileText}
          title={words.merged}
          hint={words.mergedHint}
          disabled={busy}
          onClick={() => output.save('merged-file')}
        />
        <Choice
          icon={IconPrinter}
          title={words.print}
          hint={tooMany ? words.tooManyToPrint(batch.mostToPrint) : words.printHint}
          disabled={busy || tooMany}
          onClick={output.print}
        />
      </div>
      {busy ? <Working output={output} words={words} /> : null}
      {failure?.kind === 'failed' ? <ErrorNotice error={failure.error} /> : null}
      {cancelled && !busy ? <Alert color="gray">{words.cancelled}</Alert> : null}
      {output.outcome ? <Outcome {...output.outcome} openFolder={words.openFolder} /> : null}
      {output.sheets ? (
        <PrintSheet paper="full" onPrinted={output.onPrinted}>
          {output.sheets.map((sheet) => (
            <img key={sheet} src={sheet} alt="" className={styles['sheet']} />
          ))}
        </PrintSheet>
      ) : null}
    </Stack>
  )
}

type ChoiceProps = {
  icon: TablerIcon
  title: string
  hint: string
  disabled: boolean
  onClick: () => void
}

function Choice({ icon: Icon, title, hint, disabled, onClick }: ChoiceProps) {
  return (
    <UnstyledButton className={styles['choice']} disabled={disabled} onClick={onClick}>
      <Icon size={22} stroke={1.6} aria-hidden />
      <div>
        <Text size="sm" fw={650}>
          {title}
        </Text>
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      </div>
    </UnstyledButton>
  )
}

type WorkingProps = { output: ReturnType<typeof useBatchOutput>; words: BatchWords }

function Working({ output, words }: WorkingProps) {
  const { rendering, drawing } = output
  const running = rendering.kind === 'running' ? rendering : drawing
  const progress = running.kind === 'running' ? running.progress : null
  const sentence = progress ? words.rendering(progress.done, progress.total) : words.starting
  const percent = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <Group wrap="nowrap">
      <Stack gap={4} flex={1}>
        <Text size="sm" role="status">
          {sentence}
        </Text>
        <Progress value={percent} aria-label={sentence} />
      </Stack>
      <Button variant="default" onClick={output.cancel}>
        {words.cancel}
      </Button>
    </Group>
  )
}

type OutcomeProps = { sentence: string; path: string | null; openFolder: string }

function Outcome({ sentence, path, openFolder }: OutcomeProps) {
  return (
    <Alert color="green" icon={<IconCheck />} role="status">
      <Group justify="space-between">
        <Text size="sm">{sentence}</Text>
        {path === null ? null : (
          <Button size="xs" variant="default" onClick={() => revealFile(path)}>
            {openFolder}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
