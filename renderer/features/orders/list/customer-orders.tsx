import { ButtonLink } from '#renderer/components/links.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useOrderList } from '#renderer/features/orders/queries.ts'
import { useToday } from '#renderer/lib/today.ts'
import { orders as words } from '#shared/pt-br/orders.ts'
import { Group, Text } from '@mantine/core'
import { IconClipboardList, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { orderColumns } from './order-columns.tsx'

/** Every order of one customer, newest first. */
export function CustomerOrders({ customerId }: { customerId: string }) {
  const today = useToday()
  const navigate = useNavigate()
  const list = useOrderList({ fase: 'todas' }, today, customerId)
  const columns = useMemo(() => orderColumns(today, { named: false }), [today])
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed">
          {list.data ? words.count(list.total) : ' '}
        </Text>
        <NewOrderButton customerId={customerId} />
      </Group>
      <DataTable
        label={words.label}
        columns={columns}
        {...list.table}
        rowKey={(row) => row.id}
        height="fit"
        onOpen={({ id }) => void navigate({ to: '/pedidos/$orderId', params: { orderId: id } })}
        empty={
          <EmptyState
            icon={IconClipboardList}
            title={words.noneOfCustomer.title}
            message={words.noneOfCustomer.message}
          />
        }
      />
    </>
  )
}

/** Begins an order of a customer. */
export function NewOrderButton({ customerId, variant }: { customerId: string; variant?: 'default' }) {
  return (
    <ButtonLink
      {...(variant ? { variant } : {})}
      leftSection={<IconPlus size={18} />}
      to="/pedidos/novo"
      search={{ cliente: customerId }}
    >
      {words.create}
    </ButtonLink>
  )
}
