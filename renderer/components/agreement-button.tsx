import { ButtonLink } from './links.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { customerAgreements as words } from '#shared/pt-br/agreements.ts'
import { type ButtonProps } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSignature } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'

/** Opens the desk of offers for a customer, from wherever he is on screen: one click, or Alt+A. */
export function AgreementButton({ customerId, ...look }: ButtonProps & { customerId: string }) {
  const may = useMay('offerAgreement')
  const navigate = useNavigate()
  useHotkeys([
    ['alt+A', () => may && void navigate({ to: '/acordos/novo', search: { cliente: customerId } })],
  ])
  if (!may) return null
  return (
    <ButtonLink
      variant="default"
      leftSection={<IconSignature size={17} />}
      aria-keyshortcuts="Alt+A"
      {...look}
      to="/acordos/novo"
      search={{ cliente: customerId }}
    >
      {words.propose}
    </ButtonLink>
  )
}
