import { isOfTheHouse } from '#shared/domain/paper-life.ts'
import { makeWords as words } from '#shared/pt-br/papers-screen.ts'
import { Alert, Anchor, Button, Group, List, Modal, ScrollArea, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PaperOutput } from '../register/paper-output.tsx'
import { LackList } from './lack-list.tsx'
import type { PaperBatch } from './use-issuing.ts'

/** After papers were made: who was left out and what is missing, and what to do with the others. Null keeps it shut. */
export function IssuedModal({ batch, onClose }: { batch: PaperBatch | null; onClose: () => void }) {
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
          {batch.paperIds.length > 0 ? (
            <>
              <Text size="sm">{words.next}</Text>
              <PaperOutput paperIds={batch.paperIds} />
            </>
          ) : null}
          <Group justify="space-between">
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/documentos" search={{ aba: 'acordos' }} />}
            >
              {words.register}
            </Anchor>
            <Button onClick={onClose}>{words.done}</Button>
          </Group>
        </Stack>
      ) : null}
    </Modal>
  )
}

function LeftOut({ batch: { leftOut, kind } }: { batch: PaperBatch }) {
  return (
    <Alert color="yellow" icon={<IconInfoCircle />} title={words.leftOut(leftOut.length)}>
      <ScrollArea.Autosize mah={180}>
        <List size="sm">
          {leftOut.map(({ customerId, name, lacks }) => (
            <List.Item key={customerId}>
              {name}
              <LackList customerId={isOfTheHouse(kind) ? null : customerId} lacks={lacks} />
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </Alert>
  )
}
