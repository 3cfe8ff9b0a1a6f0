import { NewOrder } from '#renderer/features/orders/form/new-order.tsx'
import { OrdersScreen } from '#renderer/features/orders/list/orders-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'

const list = getRouteApi('/pedidos')
const creation = getRouteApi('/pedidos/novo')

/** Every order. */
export function OrdersPage() {
  const navigate = list.useNavigate()
  usePageTitle(screens.orders)
  return (
    <OrdersScreen search={list.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  )
}

/** A new order; saved, its page opens. */
export function NewOrderPage() {
  const navigate = useNavigate()
  usePageTitle(orderForm.createTitle)
  return (
    <NewOrder
      search={creation.useSearch()}
      onSaved={({ order }, then) =>
        void navigate({
          to: '/pedidos/$orderId',
          params: { orderId: order.id },
          search: then ? { fazer: then } : {},
        })
      }
    />
  )
}
