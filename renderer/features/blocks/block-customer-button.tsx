import { useMay } from '#renderer/lib/session.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { blockWords as words } from '#shared/pt-br/blocks.ts'
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconShieldX } from '@tabler/icons-react'
import { useState } from 'react'
import { BlockModal } from './block-modal.tsx'

/** Puts the customer of the page on the block list; only for who may. */
export function BlockCustomerButton({ customer }: { customer: Customer }) {
  const [open, setOpen] = useState(false)
  if (!useMay('blockCustomer')) return null
  return (
    <>
      <Tooltip label={words.addOf(customer.name)}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={words.addOf(customer.name)}
          onClick={() => setOpen(true)}
        >
          <IconShieldX size={18} />
        </ActionIcon>
      </Tooltip>
      {open ? <BlockModal customer={customer} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
