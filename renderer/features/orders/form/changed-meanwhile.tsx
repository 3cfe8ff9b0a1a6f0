import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Alert, Button, Group, Text } from '@mantine/core'

type ChangedMeanwhileProps = {
  view: OrderView
  /** Goes on from the order as it is now: with its values, or with those typed here. */
  onTake: (latest: OrderView, how: { reload: boolean }) => void
}

/** Somebody saved this order meanwhile: the person chooses whose values go on, knowing it. */
export function ChangedMeanwhile({ view, onTake }: ChangedMeanwhileProps) {
  const take = (reload: boolean) => () => {
    storeClient.orders
      .get({ id: view.order.id })
      .then((latest) => onTake(latest, { reload }))
      .catch((error: unknown) => notifyProblem(describeError(error)))
  }
  return (
    <Alert role="alert" color="yellow">
      <Group justify="space-between">
        <Text size="sm">{words.changed}</Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={take(true)}>
            {words.loadLatest}
          </Button>
          <Button size="xs" onClick={take(false)}>
            {words.keepMine}
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}
