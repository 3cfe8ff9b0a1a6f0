import type { Title } from '#shared/contracts/receivables.ts'
import { agreementOfTitle } from '#shared/pt-br/agreements.ts'
import { receivables, statusLabels } from '#shared/pt-br/receivables.ts'
import { Badge } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconClock,
  IconHourglass,
  IconSignature,
  type TablerIcon,
} from '@tabler/icons-react'

const looks: Record<Title['standing']['status'], { color: string; icon: TablerIcon }> = {
  open: { color: 'blue', icon: IconClock },
  overdue: { color: 'red', icon: IconAlertTriangle },
  paid: { color: 'green', icon: IconCheck },
  cancelled: { color: 'gray', icon: IconBan },
  notIssued: { color: 'gray', icon: IconHourglass },
}

/** An agreement has it: nobody paid it, and it is not asked for. */
const FROZEN = { color: 'blue', icon: IconSignature }

type StatusBadgeProps = {
  standing: Title['standing']
  undated: boolean
  /** True while an agreement has it frozen. */
  agreed?: boolean
}

/** Whether an agreement has a title frozen. */
export function isAgreed({ payments }: Pick<Title, 'payments'>): boolean {
  return payments.some(({ means, reversal }) => means === 'agreement' && reversal === null)
}

/** How a title stands, in words and with an icon; never by colour alone. */
export function StatusBadge({ standing, undated, agreed = false }: StatusBadgeProps) {
  const frozen = agreed && standing.status === 'paid'
  const { color, icon: Icon } = frozen ? FROZEN : looks[standing.status]
  const label = frozen
    ? agreementOfTitle.badge
    : standing.status === 'overdue'
      ? receivables.overdueDays(standing.daysLate)
      : standing.status === 'open' && undated
        ? receivables.noDueDate
        : statusLabels[standing.status]
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      fw={600}
      leftSection={<Icon size={12} aria-hidden />}
      autoContrast
      style={{ color: `light-dark(var(--mantine-color-${color}-9), var(--mantine-color-${color}-3))` }}
    >
      {label}
    </Badge>
  )
}
