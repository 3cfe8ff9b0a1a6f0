import { useMay } from '#renderer/lib/session.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import { EndRelationshipModal } from './end-relationship-modal.tsx'

/** Ends the relationship with the customer of the page (E26); only for who may. */
export function EndRelationshipButton({ customer }: { customer: { id: string; name: string } }) {
  const [open, setOpen] = useState(false)
  if (!useMay('writeOff')) return null
  return (
    <>
      <Tooltip label={words.end}>
        <ActionIcon variant="default" size={36} aria-label={words.end} onClick={() => setOpen(true)}>
          <IconUserOff size={18} />
        </ActionIcon>
      </Tooltip>
      {open ? <EndRelationshipModal customer={customer} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
