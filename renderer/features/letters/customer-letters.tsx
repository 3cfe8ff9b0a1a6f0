import { ButtonLink } from '#renderer/components/links.tsx'
import type { IssuedLetter } from '#shared/contracts/letters.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { IssuedTable } from './issued-table.tsx'
import { LetterPane } from './letter-pane.tsx'
import { SecondCopyModal } from './second-copy-modal.tsx'

/** A customer's letters, to be read and printed again, and the way to a new one. */
export function CustomerLetters({ customerId }: { customerId: string }) {
  const [reading, setReading] = useState<IssuedLetter | null>(null)
  const [copying, setCopying] = useState<IssuedLetter | null>(null)
  return (
    <Stack gap="sm">
      <Group justify="flex-end">
        <ButtonLink leftSection={<IconMail size={17} />} to="/cartas" search={{ clientes: customerId }}>
          {letters.newLetter}
        </ButtonLink>
      </Group>
      <IssuedTable customerId={customerId} search="" onOpen={setReading} height="fit" />
      <Modal
        opened={reading !== null}
        onClose={() => setReading(null)}
        title={letters.preview.issuedLabel(reading?.number ?? '')}
        size="xl"
      >
        <div style={{ height: '72vh' }}>
          {reading ? (
            <LetterPane
              source={{ kind: 'issued', letterId: reading.id }}
              label={letters.preview.issuedLabel(reading.number)}
              none=""
              actions={
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconPrinter size={15} />}
                  onClick={() => setCopying(reading)}
                >
                  {letters.list.again}
                </Button>
              }
            />
          ) : null}
        </div>
      </Modal>
      <SecondCopyModal letter={copying} onClose={() => setCopying(null)} />
    </Stack>
  )
}
