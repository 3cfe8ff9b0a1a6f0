import { DayInput } from '#renderer/components/day-input.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { closings } from '#shared/pt-br/closings.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Checkbox, Drawer, Group, Stack, Text } from '@mantine/core'
import { IconReceiptRefund } from '@tabler/icons-react'
import { useState } from 'react'
import type { Planned } from './choices.ts'
import { CreditNoteModal } from './credit-note-modal.tsx'
import { OrdersTable } from './orders-table.tsx'
import type { ChoicesDesk } from './use-choices.ts'

const words = closings.drawer

type CustomerDrawerProps = { plan: Planned | null; desk: ChoicesDesk; onClose: () => void }

/** One customer's part of the closing: orders in and out, due day, credit, corrections. Null keeps it shut. */
export function CustomerDrawer({ plan, desk, onClose }: CustomerDrawerProps) {
  return (
    <Drawer
      opened={plan !== null}
      onClose={onClose}
      position="right"
      size="min(860px, 92vw)"
      title={
        <Text fw={650} size="lg" span>
          {plan ? words.title(plan.row.customerName) : ''}
        </Text>
      }
    >
      {plan ? <CustomerPanel plan={plan} desk={desk} /> : null}
    </Drawer>
  )
}

function CustomerPanel({ plan, desk }: { plan: Planned; desk: ChoicesDesk }) {
  const { row } = plan
  const today = useToday()
  const [correcting, setCorrecting] = useState(false)
  const mayCorrect = useMay('giveCredit')
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {words.hint}
      </Text>
      <OrdersTable row={row} desk={desk} />
      <Group align="flex-start" justify="space-between">
        <DayInput
          label={words.dueOn}
          w={190}
          value={plan.dueOn}
          error={plan.dueOn < today ? words.duePast : undefined}
          onChange={(day) => day && desk.put('dueOn', row.customerId, day)}
        />
        <Stack gap="xs" flex={1}>
          {row.credit > 0 ? (
            <Checkbox
              label={words.creditUse(formatMoney(row.credit))}
              description={words.creditUseHint}
              checked={!desk.choices.keepsCredit[row.customerId]}
              onChange={(event) =>
                desk.put('keepsCredit', row.customerId, event.currentTarget.checked ? undefined : true)
              }
            />
          ) : null}
          <Group>
            <Button
              variant="default"
              leftSection={<IconReceiptRefund size={16} />}
              disabled={!mayCorrect}
              onClick={() => setCorrecting(true)}
            >
              {words.note}
            </Button>
          </Group>
        </Stack>
        <Sums plan={plan} />
      </Group>
      {correcting ? <CreditNoteModal row={row} onClose={() => setCorrecting(false)} /> : null}
    </Stack>
  )
}

function Sums({ plan: { total, credit, toPay } }: { plan: Planned }) {
  return (
    <Stack gap={0} align="flex-end" className="em-figures">
      <Text size="sm">
        {words.total}: {formatMoney(total)}
      </Text>
      {credit > 0 ? (
        <Text size="sm">
          {words.credit}: − {formatMoney(credit)}
        </Text>
      ) : null}
      <Text fw={650}>
        {words.toPay}: {formatMoney(toPay)}
      </Text>
    </Stack>
  )
}
