import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { Printable } from '#shared/contracts/printables.ts'
import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { Button, Drawer, Group, Kbd, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './batch-output.module.css'
import { ErrorNotice } from './error-notice.tsx'
import { notifySaved } from './notify-saved.tsx'
import { PdfPreview } from './pdf-preview.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { usePrintPdf } from './use-print-pdf.ts'

type PrintableDrawerProps = {
  title: string
  /** What the document is for. */
  hint: string
  /** What it is, for who cannot see it. */
  label: string
  printable: Printable
  saveLabel: string
  saved: string
  onClose: () => void
}

/** A document made of what the screen shows, drawn as it will be printed; P prints it, S saves it. */
export function PrintableDrawer({
  title,
  hint,
  label,
  printable,
  saveLabel,
  saved,
  onClose,
}: PrintableDrawerProps) {
  useReturnFocus()
  const { data, error, refetch } = useQuery({
    ...desktop.documents.draw.queryOptions({ input: { printable } }),
    // Made of values that may change at any moment: drawn anew each time it is opened.
    gcTime: 0,
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(860px, 92vw)"
      title={title}
      styles={{
        content: { display: 'flex', flexDirection: 'column' },
        body: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
      }}
    >
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
        <Output pdf={data?.pdf ?? null} printable={printable} saveLabel={saveLabel} saved={saved} />
      </Group>
      {error ? (
        <ErrorNotice error={error} title={filePieces.unreadable} onRetry={() => void refetch()} />
      ) : (
        <PdfPreview pdf={data?.pdf ?? null} label={label} />
      )}
    </Drawer>
  )
}

type OutputProps = Pick<PrintableDrawerProps, 'printable' | 'saveLabel' | 'saved'> & { pdf: Blob | null }

/** Onto paper or into a file, each with its key. */
function Output({ pdf, printable, saveLabel, saved }: OutputProps) {
  const [saving, setSaving] = useState(false)
  const { print, printing, sheets, onPrinted } = usePrintPdf(pdf)
  const save = async () => {
    setSaving(true)
    try {
      const { path } = await desktopClient.documents.saveDrawn({ printable })
      if (path !== null) notifySaved(saved, path)
    } catch (problem) {
      notifyProblem(describeError(problem))
    } finally {
      setSaving(false)
    }
  }
  useHotkeys([
    ['P', print],
    ['S', () => pdf && !saving && void save()],
  ])
  return (
    <>
      <Group gap="xs" wrap="nowrap" flex="none">
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} />}
          rightSection={
            <Kbd size="xs" aria-hidden>
              P
            </Kbd>
          }
          aria-keyshortcuts="P"
          loading={printing}
          disabled={!pdf}
          onClick={print}
        >
          {filePieces.print}
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          rightSection={
            <Kbd size="xs" aria-hidden>
              S
            </Kbd>
          }
          aria-keyshortcuts="S"
          loading={saving}
          disabled={!pdf}
          onClick={() => void save()}
        >
          {saveLabel}
        </Button>
      </Group>
      {sheets ? (
        <PrintSheet paper="full" onPrinted={onPrinted}>
          {sheets.map((sheet) => (
            <img key={sheet} src={sheet} alt="" className={styles['sheet']} />
          ))}
        </PrintSheet>
      ) : null}
    </>
  )
}
