import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { OrderForm } from '#renderer/features/orders/form/order-form.tsx'
import { orderFields } from '#renderer/features/orders/form/order-fields.ts'
import { OrderScreen } from '#renderer/features/orders/page/order-screen.tsx'
import { useOrder } from '#renderer/features/orders/queries.ts'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { orders } from '#shared/pt-br/orders.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Button, Skeleton, Stack } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'

const route = getRouteApi('/pedidos/$orderId')

/** One order, as it stands or being changed. */
export function OrderPage() {
  const { orderId } = route.useParams()
  const { editar = false, fazer } = route.useSearch()
  const { data: view, error, refetch } = useOrder(orderId)
  const navigate = useNavigate()
  usePageTitle(view ? orders.number(view.order.number) : screens.orders)
  const open = (id: string, search: { editar?: true; fazer?: 'receber' | 'cheques' } = {}) =>
    void navigate({ to: '/pedidos/$orderId', params: { orderId: id }, search })
  if (!view) {
    if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
    return <Loading />
  }
  if (!editar) {
    return (
      <OrderScreen
        key={orderId}
        view={view}
        todo={fazer}
        onEdit={() => open(orderId, { editar: true })}
        onOpenOrder={open}
      />
    )
  }
  return (
    <>
      <PageHeader
        title={orderForm.editTitle(view.order.number)}
        actions={
          <Button variant="default" onClick={() => open(orderId)}>
            {orderForm.back}
          </Button>
        }
      />
      <OrderForm
        key={orderId}
        start={orderFields(view.order, view.customerName)}
        view={view}
        fromOrderId={null}
        draftKey={`order-${orderId}`}
        onSaved={(_saved, then) => open(orderId, then ? { fazer: then } : {})}
      />
    </>
  )
}

function Loading() {
  return (
    <Stack>
      <Skeleton height={40} width={360} />
      <Skeleton height={120} />
      <Skeleton height={320} />
    </Stack>
  )
}
