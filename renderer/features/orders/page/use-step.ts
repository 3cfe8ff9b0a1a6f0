import { store } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { queryClient } from '#renderer/lib/query-client.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { OrderView } from '#shared/contracts/orders.ts'

type Envelope = { commandId: string; today: string }
/** Told the decision that did not let a step be taken. */
export type OnRefused = (decisionId: string) => void

type Step = { view: OrderView; done: boolean }

/** Puts an order's newest view where the page reads it, before the store's event asks for it again. */
export function takeView(view: OrderView): void {
  queryClient.setQueryData(store.orders.get.queryKey({ input: { id: view.order.id } }), view)
}

/** Runs a step of an order. A step the gate refused is no failure: `onRefused` shows its reasons. */
export function useStep<Input extends Envelope>(
  step: (input: Input) => Promise<Step>,
  { said, onRefused }: { said: string | null; onRefused: OnRefused },
) {
  return useCommand<Input, Step>(step, {
    onDone: ({ view, done }) => {
      takeView(view)
      if (!done) onRefused(view.decision.id)
      else if (said !== null) notifyDone(said)
    },
  })
}
