import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { notifications } from '@mantine/notifications'
import type { UseFormReturn } from 'react-hook-form'
import type { OrderFields } from './order-fields.ts'

type Saving = {
  form: UseFormReturn<OrderFields, unknown, OrderDetails>
  /** The order that is changed; null for a new one. */
  view: OrderView | null
  fromOrderId: string | null
  onSaved: (view: OrderView) => void
}

/** Saves the form as a new order or over the one it began with, and says what the gate answered. */
export function useSaveOrder({ form, view, fromOrderId, onSaved }: Saving) {
  const command = useCommand(storeClient.orders.save, {
    form: { setError: form.setError, prefix: 'details.' },
    onDone: (saved) => {
      tell(saved)
      onSaved(saved)
    },
  })
  return {
    ...command,
    submit: (details: OrderDetails) =>
      command.run({
        id: view?.order.id ?? null,
        seenDecisionId: view?.order.decisionId ?? null,
        fromOrderId,
        details,
      }),
  }
}

/** A held order is no failure: it was kept, and its page says what is missing. */
function tell({ order: { verdict, number } }: OrderView): void {
  if (verdict === 'approve') notifyDone(words.saved(number))
  else if (verdict === 'conditions') notifyDone(words.savedConditions(number))
  else
    notifications.show({
      message: words.savedHeld(number),
      color: 'yellow',
      withBorder: true,
      autoClose: 8000,
    })
}
