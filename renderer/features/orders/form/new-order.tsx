import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Skeleton } from '@mantine/core'
import { skipToken, useQuery } from '@tanstack/react-query'
import type { NewOrderSearch } from '#renderer/features/orders/search.ts'
import { copiedOrder, emptyOrder, type OrderFields } from './order-fields.ts'
import type { AfterSaving } from './after-saving.ts'
import { OrderForm } from './order-form.tsx'

type NewOrderProps = { search: NewOrderSearch; onSaved: (view: OrderView, then: AfterSaving) => void }

/** A new order: blank, of a customer, a copy of another, or a remake of one. */
export function NewOrder({ search, onSaved }: NewOrderProps) {
  const today = useToday()
  const fromId = search.copia ?? search.repeticao ?? null
  const from = useQuery(store.orders.get.queryOptions({ input: fromId ? { id: fromId } : skipToken }))
  const customer = useQuery(
    store.customers.get.queryOptions({
      input: search.cliente && !fromId ? { id: search.cliente, today } : skipToken,
    }),
  )
  const waiting = (fromId && from.isPending) || (search.cliente && !fromId && customer.isPending)
  const error = from.error ?? customer.error
  if (error) return <ErrorNotice error={error} />
  if (waiting) return <Skeleton height={420} />
  const origin = from.data ?? null
  const start = startOf({ search, origin, customer: customer.data?.customer ?? null, today })
  return (
    <>
      <PageHeader title={titleOf(search, origin)} />
      <OrderForm
        key={JSON.stringify(search)}
        start={start}
        view={null}
        fromOrderId={search.copia ?? null}
        draftKey={`order-new-${fromId ?? search.cliente ?? ''}${search.repeticao ? '-remake' : ''}`}
        onSaved={onSaved}
      />
    </>
  )
}

type Start = {
  search: NewOrderSearch
  origin: OrderView | null
  customer: { id: string; name: string } | null
  today: Day
}

function startOf({ search, origin, customer, today }: Start): OrderFields {
  if (!origin) return emptyOrder(today, customer)
  const copied = copiedOrder(origin.order, origin.customerName, today)
  if (!search.repeticao) return copied
  const remake = {
    ofOrderId: origin.order.id,
    cause: 'lab-error',
    customerPaysBasisPoints: 0,
    note: '',
  } as const
  return { ...copied, patientCode: origin.order.patientCode ?? '', discount: null, remake }
}

function titleOf(search: NewOrderSearch, origin: OrderView | null): string {
  if (!origin) return words.createTitle
  const { number } = origin.order
  return search.repeticao ? words.remakeTitle(number) : words.copyTitle(number)
}
