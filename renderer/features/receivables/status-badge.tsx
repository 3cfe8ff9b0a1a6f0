import type { Title } from '#shared/contracts/receivables.ts'
import { receivables, statusLabels } from '#shared/pt-br/receivables.ts'
import { Badge } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconClock,
  IconHourglass,
  type TablerIcon,
} from '@tabler/icons-react'

const looks: Record<Title['standing']['status'], { color: string; icon: TablerIcon }> = {
  open: { color: 'blue', icon: IconClock },
  overdue: { color: 'red', icon: IconAlertTriangle },
  paid: { color: 'green', icon: IconCheck },
  cancelled: { color: 'gray', icon: IconBan },
  notIssued: { color: 'gray', icon: IconHourglass },
}

/** How a title stands, in words and with an icon; never by colour alone. */
export function StatusBadge({ standing, undated }: { standing: Title['standing']; undated: boolean }) {
  const { color, icon: Icon } = looks[standing.status]
  const label =
    standing.status === 'overdue'
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
