import { useMay } from '#renderer/lib/session.ts'
import { ombudsman as words } from '#shared/pt-br/ombudsman.ts'
import { Button, type ButtonProps } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconEar } from '@tabler/icons-react'
import { useState } from 'react'
import { TicketModal } from './ticket-modal.tsx'

type TicketButtonProps = ButtonProps & { customer: { id: string; name: string } }

/** Writes down what a customer says, from wherever he is on screen: one click, or Alt+O. */
export function TicketButton({ customer, ...look }: TicketButtonProps) {
  const [open, setOpen] = useState(false)
  const may = useMay('handleTickets')
  useHotkeys([['alt+O', () => may && setOpen(true)]])
  if (!may) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEar size={17} />}
        aria-keyshortcuts="Alt+O"
        {...look}
        onClick={() => setOpen(true)}
      >
        {words.openShort}
      </Button>
      {open ? <TicketModal customer={customer} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
