import type { IssuedLetter } from '#shared/contracts/letters.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { Modal, Stack, Text } from '@mantine/core'
import { OutputChoice } from './output-choice.tsx'

/** Saves or prints an issued letter again, exactly as it was issued. Null keeps it shut. */
export function SecondCopyModal({ letter, onClose }: { letter: IssuedLetter | null; onClose: () => void }) {
  return (
    <Modal
      opened={letter !== null}
      onClose={onClose}
      title={letter ? letters.list.againTitle(letter.number) : ''}
    >
      {letter ? (
        <Stack>
          <Text size="sm">{letters.list.againHint}</Text>
          <OutputChoice letterIds={[letter.id]} />
        </Stack>
      ) : null}
    </Modal>
  )
}
