import { DayInput } from '#renderer/components/day-input.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { chequeWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { takeView } from './use-step.ts'

export type ChequeChange = {
  cheque: Cheque
  status: 'cleared' | 'returned' | 'given-back'
  /** The verb of it. */
  label: string
}

const reasons = Object.entries(words.returnReasons).map(([value, label]) => ({ value, label }))

/** What became of a cheque and on which day; a returned one with the bank's reason. */
export function ChangeChequeModal({ change, onClose }: { change: ChequeChange; onClose: () => void }) {
  const { cheque, status, label } = change
  const today = useToday()
  const [on, setOn] = useState<Day | null>(today)
  const [reason, setReason] = useState<string | null>(null)
  const { run, pending, error } = useCommand(storeClient.orders.changeCheque, {
    onDone: (view) => {
      takeView(view)
      notifyDone(words.changed)
      onClose()
    },
  })
  const early = status !== 'given-back' && on !== null && on < cheque.depositOn
  const ready = on !== null && on <= today && !early && (status !== 'returned' || reason !== null)
  return (
    <Modal opened onClose={onClose} title={words.changeTitle(label, cheque.number)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready)
            run({ chequeId: cheque.id, status, on, returnReason: status === 'returned' ? reason : null })
        }}
      >
        <Stack gap="sm">
          <Text size="sm">
            {formatMoney(cheque.amount)} · {cheque.bank} · {cheque.issuer}
          </Text>
          <DayInput
            label={words.on}
            data-autofocus
            value={on}
            onChange={setOn}
            error={early ? words.tooEarly(formatDay(cheque.depositOn)) : undefined}
          />
          {status === 'returned' ? (
            <Select
              label={words.returnReason}
              data={reasons}
              value={reason}
              onChange={setReason}
              searchable
              required
            />
          ) : null}
          {error ? <ErrorNotice error={error} /> : null}
          <Group justify="flex-end">
            <Button type="submit" loading={pending} disabled={!ready}>
              {words.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
