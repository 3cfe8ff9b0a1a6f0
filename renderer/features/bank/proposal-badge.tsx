import type { DeskEntry, Proposal } from '#shared/contracts/bank.ts'
import { proposalNames } from '#shared/pt-br/bank.ts'
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconHelpCircle,
  IconThumbUp,
  type TablerIcon,
} from '@tabler/icons-react'
import styles from './bank-screen.module.css'

const looks: Record<Proposal, TablerIcon> = {
  certain: IconCircleCheckFilled,
  proposed: IconThumbUp,
  doubt: IconHelpCircle,
  none: IconCircleDashed,
}

/** How far the house knows what an entry paid, as shape and word. */
export function ProposalBadge({ proposal }: { proposal: NonNullable<DeskEntry['proposal']> }) {
  const Icon = looks[proposal]
  return (
    <span className={styles['badge']} data-proposal={proposal}>
      <Icon size={15} aria-hidden />
      {proposalNames[proposal]}
    </span>
  )
}
