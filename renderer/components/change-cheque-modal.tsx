import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ChequeStep } from '#shared/domain/cheque-life.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { cheques as words, chequeStepNames, returnReasonNames } from '#shared/pt-br/cheques.ts'
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { DayInput } from './day-input.tsx'
import { ErrorNotice } from './error-notice.tsx'

export type ChequeChange = { cheque: Cheque; status: ChequeStep }

const reasons = Object.entries(returnReasonNames).map(([value, label]) => ({ value, label }))

/** What became of a cheque and on which day; a returned one with the bank's reason. */
export function ChangeChequeModal({ change, onClose }: { change: ChequeChange; onClose: () => void }) {
  const { cheque, status } = change
  const today = useToday()
  const [on, setOn] = useState<Day | null>(today)
  const [reason, setReason] = useState<string | null>(null)
  const { run, pending, error } = useCommand(storeClient.cheques.change, {
    onDone: () => {
      notifyDone(words.changed)
      onClose()
    },
  })
  const early = status !== 'given-back' && on !== null && on < cheque.depositOn
  const ready = on !== null && on <= today && !early && (status !== 'returned' || reason !== null)
  return (
    <Modal opened onClose={onClose} title={words.actionOf(chequeStepNames[status], cheque.number)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) run({ id: cheque.id, status, on, returnReason: status === 'returned' ? reason : null })
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
          {status === 'returned' ? (
            <Text size="xs" c="dimmed">
              {words.represents}
            </Text>
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
