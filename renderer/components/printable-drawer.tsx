import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { Printable } from '#shared/contracts/printables.ts'
import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { Button, Drawer, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorNotice } from './error-notice.tsx'
import { notifySaved } from './notify-saved.tsx'
import { PdfPreview } from './pdf-preview.tsx'

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

/** A document made of what the screen shows, drawn as it will be printed, and the way to save it. */
export function PrintableDrawer({
  title,
  hint,
  label,
  printable,
  saveLabel,
  saved,
  onClose,
}: PrintableDrawerProps) {
  const [saving, setSaving] = useState(false)
  useReturnFocus()
  const { data, error, refetch } = useQuery({
    ...desktop.documents.draw.queryOptions({ input: { printable } }),
    // Made of values that may change at any moment: drawn anew each time it is opened.
    gcTime: 0,
  })
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
        <Button
          leftSection={<IconDownload size={16} />}
          loading={saving}
          disabled={!data}
          flex="none"
          onClick={() => void save()}
        >
          {saveLabel}
        </Button>
      </Group>
      {error ? (
        <ErrorNotice error={error} title={filePieces.unreadable} onRetry={() => void refetch()} />
      ) : (
        <PdfPreview pdf={data?.pdf ?? null} label={label} />
      )}
    </Drawer>
  )
}
