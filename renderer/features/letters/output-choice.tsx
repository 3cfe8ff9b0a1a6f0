import { letters } from '#shared/pt-br/letters-screen.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { revealFile } from '#renderer/components/notify-saved.tsx'
import { PrintSheet } from '#renderer/components/print-sheet.tsx'
import { Alert, Button, Group, Progress, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconFiles, IconFileText, IconPrinter, type TablerIcon } from '@tabler/icons-react'
import styles from './output-choice.module.css'
import sheetStyles from './letters-screen.module.css'
import { MOST_TO_PRINT, useLetterOutput } from './use-letter-output.ts'

/** What to do with letters that are issued: files in a folder, one file, or paper. */
export function OutputChoice({ letterIds }: { letterIds: readonly string[] }) {
  const output = useLetterOutput(letterIds)
  const busy = output.rendering.kind === 'running' || output.drawing.kind === 'running'
  const tooMany = letterIds.length > MOST_TO_PRINT
  const failure = [output.rendering, output.drawing].find((state) => state.kind === 'failed')
  const cancelled = [output.rendering, output.drawing].some((state) => state.kind === 'cancelled')
  return (
    <Stack gap="sm">
      <div className={styles['choices']}>
        {letterIds.length > 1 ? (
          <Choice
            icon={IconFiles}
            title={letters.issued.folder}
            hint={letters.issued.folderHint}
            disabled={busy}
            onClick={() => output.save('folder')}
          />
        ) : null}
        <Choice
          icon={IconFileText}
          title={letters.issued.merged}
          hint={letters.issued.mergedHint}
          disabled={busy}
          onClick={() => output.save('merged-file')}
        />
        <Choice
          icon={IconPrinter}
          title={letters.issued.print}
          hint={tooMany ? letters.issued.tooManyToPrint(MOST_TO_PRINT) : letters.issued.printHint}
          disabled={busy || tooMany}
          onClick={output.print}
        />
      </div>
      {busy ? <Working output={output} /> : null}
      {failure?.kind === 'failed' ? <ErrorNotice error={failure.error} /> : null}
      {cancelled && !busy ? <Alert color="gray">{letters.issued.cancelled}</Alert> : null}
      {output.outcome ? <Outcome {...output.outcome} /> : null}
      {output.sheets ? (
        <PrintSheet paper="full" onPrinted={output.onPrinted}>
          {output.sheets.map((sheet) => (
            <img key={sheet} src={sheet} alt="" className={sheetStyles['sheet']} />
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

function Working({ output }: { output: ReturnType<typeof useLetterOutput> }) {
  const { rendering, drawing } = output
  const running = rendering.kind === 'running' ? rendering : drawing
  const progress = running.kind === 'running' ? running.progress : null
  const sentence = progress
    ? letters.issued.rendering(progress.done, progress.total)
    : letters.issued.starting
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
        {letters.issued.cancel}
      </Button>
    </Group>
  )
}

function Outcome({ sentence, path }: { sentence: string; path: string | null }) {
  return (
    <Alert color="green" icon={<IconCheck />} role="status">
      <Group justify="space-between">
        <Text size="sm">{sentence}</Text>
        {path === null ? null : (
          <Button size="xs" variant="default" onClick={() => revealFile(path)}>
            {letters.issued.openFolder}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
