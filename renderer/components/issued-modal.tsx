import { Alert, Button, Group, List, Modal, ScrollArea, Stack } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type IssuedModalProps = {
  /** Null keeps it shut. */
  title: string | null
  done: string
  onClose: () => void
  /** Who was left out, and what to do with the others. */
  children: ReactNode
  /** Beside the button that ends it. */
  aside?: ReactNode
}

/** What became of a batch that was issued; only its button or Escape closes it. */
export function IssuedModal({ title, done, onClose, children, aside }: IssuedModalProps) {
  return (
    <Modal opened={title !== null} onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      {title === null ? null : (
        <Stack>
          {children}
          <Group justify="space-between">
            {aside}
            <Button ml="auto" onClick={onClose}>
              {done}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

type LeftOutProps = { title: string; lines: readonly { id: string; line: ReactNode }[] }

/** Who was left out of a batch, and why; nothing when nobody was. */
export function LeftOut({ title, lines }: LeftOutProps) {
  if (lines.length === 0) return null
  return (
    <Alert color="yellow" icon={<IconInfoCircle />} title={title}>
      <ScrollArea.Autosize mah={180}>
        <List size="sm">
          {lines.map(({ id, line }) => (
            <List.Item key={id}>{line}</List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </Alert>
  )
}
