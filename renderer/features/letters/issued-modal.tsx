import { describeRefusal } from '#shared/pt-br/errors.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { Alert, Button, Group, List, Modal, ScrollArea, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { OutputChoice } from './output-choice.tsx'
import type { LetterBatch } from './use-issuing.ts'

/** After letters were issued: who was left out and why, and what to do with the others. Null keeps it shut. */
export function IssuedModal({ batch, onClose }: { batch: LetterBatch | null; onClose: () => void }) {
  return (
    <Modal
      opened={batch !== null}
      onClose={onClose}
      title={batch?.title}
      size="lg"
      closeOnClickOutside={false}
    >
      {batch ? (
        <Stack>
          {batch.leftOut.length > 0 ? <LeftOut batch={batch} /> : null}
          {batch.letterIds.length > 0 ? (
            <>
              <Text size="sm">{letters.issued.next}</Text>
              <OutputChoice letterIds={batch.letterIds} />
            </>
          ) : null}
          <Group justify="flex-end">
            <Button onClick={onClose}>{letters.issued.done}</Button>
          </Group>
        </Stack>
      ) : null}
    </Modal>
  )
}

function LeftOut({ batch: { leftOut } }: { batch: LetterBatch }) {
  return (
    <Alert color="yellow" icon={<IconInfoCircle />} title={letters.issued.leftOut(leftOut.length)}>
      <ScrollArea.Autosize mah={160}>
        <List size="sm">
          {leftOut.map(({ customerId, name, code }) => (
            <List.Item key={customerId}>
              {describeRefusal({ code, details: { name }, field: null })}
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </Alert>
  )
}
