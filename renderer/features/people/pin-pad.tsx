import { signIn as words } from '#shared/pt-br/people.ts'
import { Button, SimpleGrid } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'erase']

/** Digits for a touch screen or the mouse; the keyboard goes to the field. */
export function PinPad({ onDigit, onErase }: { onDigit: (digit: string) => void; onErase: () => void }) {
  return (
    <SimpleGrid cols={3} spacing="xs">
      {keys.map((key) => {
        if (key === '') return <span key="gap" />
        const erase = key === 'erase'
        return (
          <Button
            key={key}
            variant="default"
            size="md"
            // The field keeps the focus, so that the person may go on typing.
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (erase ? onErase() : onDigit(key))}
            {...(erase ? { 'aria-label': words.erase } : {})}
          >
            {erase ? <IconBackspace size={20} /> : key}
          </Button>
        )
      })}
    </SimpleGrid>
  )
}
