import type { Order } from '#shared/domain/order.ts'
import { IconCircleCheck, IconHandStop, IconListCheck, type TablerIcon } from '@tabler/icons-react'

/** The colour of each verdict, always beside its icon and word. */
export const verdictColors: Record<Order['verdict'], string> = {
  approve: 'green',
  conditions: 'yellow',
  refuse: 'red',
}

export const verdictIcons: Record<Order['verdict'], TablerIcon> = {
  approve: IconCircleCheck,
  conditions: IconListCheck,
  refuse: IconHandStop,
}
