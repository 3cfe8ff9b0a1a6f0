import { DayInput } from '#renderer/components/day-input.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { billWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { takeView } from './use-step.ts'

/** Days until a bill falls due, unless another day is typed. */
const USUAL_DAYS = 10

/** Makes what was delivered and not paid a title, so that it falls due and can be collected. */
export function BillForm({ orderId, amount }: { orderId: string; amount: Centavos }) {
  const today = useToday()
  const [dueOn, setDueOn] = useState<Day | null>(addDays(today, USUAL_DAYS))
  const mayBill = useMay('registerReceivable')
  const { run, pending, error } = useCommand(storeClient.orders.bill, {
    onDone: (view) => {
      takeView(view)
      notifyDone(words.done(formatMoney(amount)))
    },
  })
  const past = dueOn !== null && dueOn < today
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (dueOn !== null && !past) run({ id: orderId, dueOn })
      }}
    >
      <Stack gap={4} mb="xs">
        <Text size="sm">{words.hint(formatMoney(amount))}</Text>
        <Group align="flex-start" gap="xs">
          <DayInput
            label={words.dueOn}
            w={150}
            value={dueOn}
            onChange={setDueOn}
            error={past ? words.past : undefined}
          />
          <Button
            type="submit"
            mt={25}
            variant="default"
            loading={pending}
            disabled={dueOn === null || past || !mayBill}
          >
            {words.bill}
          </Button>
        </Group>
        {error ? <ErrorNotice error={error} /> : null}
      </Stack>
    </form>
  )
}
