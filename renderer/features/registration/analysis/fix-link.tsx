import { TextLink } from '#renderer/components/links.tsx'
import type { ReactNode } from 'react'

type FixLinkProps = {
  customerId: string
  /** Where the tab *Cadastro* begins; see `readFocus`. */
  focus: string
  /** What it says to who cannot see where it stands. */
  label?: string
  children: ReactNode
}

/** Leads to the part of the registration where something missing is filled in. */
export function FixLink({ customerId, focus, label, children }: FixLinkProps) {
  return (
    <TextLink
      size="sm"
      aria-label={label}
      to="/clientes/$customerId"
      params={{ customerId }}
      search={{ aba: 'cadastro', foco: focus }}
    >
      {children}
    </TextLink>
  )
}
