import type { PromiseRow } from '#shared/contracts/promises.ts'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { keptRate } from '#shared/pt-br/negotiation.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { customerNegotiation, promises as words } from '#shared/pt-br/negotiation-screen.ts'
import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePromises } from '../queries.ts'
import { FormaliseModal } from './formalise-modal.tsx'
import { cancelPromise } from './use-cancel-promise.ts'

/** A customer's open promises, and how many of the past year he kept. */
export function OpenPromises({ customerId }: { customerId: string }) {
  const today = useToday()
  const [formalised, setFormalised] = useState<PromiseRow | null>(null)
  const { rows, isPending } = usePromises({ view: 'open', customerId, search: '' })
  const figures = useQuery(
    store.promises.figures.queryOptions({ input: { from: addMonths(today, -12), today, customerId } }),
  ).data
  return (
    <Panel
      title={customerNegotiation.open.title}
      hint={figures ? keptRate(figures.kept.count, figures.ended.count) : undefined}
    >
      {!isPending && rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {customerNegotiation.open.none}
        </Text>
      ) : null}
      <Stack gap="xs">
        {rows.map((row) => (
          <Group key={row.promise.id} justify="space-between" gap="xs">
            <div>
              <Text size="sm" fw={600}>
                {formatMoney(row.promise.amount)}, {formatDay(row.promise.dueOn)}
              </Text>
              <Badge
                variant="light"
                color={row.promise.formalised ? 'green' : row.toFormalise === 'late' ? 'red' : 'gray'}
              >
                {row.promise.formalised
                  ? words.written
                  : row.toFormalise === 'late'
                    ? words.verbalLate
                    : words.verbal}
              </Badge>
            </div>
            <Group gap={4}>
              {row.promise.formalised ? null : (
                <Button size="compact-sm" variant="light" onClick={() => setFormalised(row)}>
                  {words.formalise.open}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => void cancelPromise(row.promise.id)}
              >
                {words.cancel.open}
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
      {formalised ? (
        <FormaliseModal promise={formalised.promise} onClose={() => setFormalised(null)} />
      ) : null}
    </Panel>
  )
}
