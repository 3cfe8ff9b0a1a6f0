import type { OpenedFile } from '#shared/contracts/imports.ts'
import { fileFacts, imports } from '#shared/pt-br/imports-screen.ts'
import { Button, Group, Paper, Text, ThemeIcon } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type FileCardProps = {
  file: OpenedFile
  /** Gives the file back and asks for another. */
  onChange: () => void
  /** What is asked about the file, at its side. */
  children: ReactNode
}

/** The open file: its name and all that was found out about it. */
export function FileCard({ file, onChange, children }: FileCardProps) {
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap" miw={0}>
          <ThemeIcon variant="light" size={38} aria-hidden>
            <IconFileSpreadsheet size={22} stroke={1.6} />
          </ThemeIcon>
          <div style={{ minWidth: 0 }}>
            <Text fw={650} truncate title={file.fileName}>
              {file.fileName}
            </Text>
            <Text size="xs" c="dimmed">
              {fileFacts(file).join(' · ')}
            </Text>
          </div>
        </Group>
        <Group gap="md" wrap="nowrap" flex="none">
          {children}
          <Button variant="default" onClick={onChange}>
            {imports.change}
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
