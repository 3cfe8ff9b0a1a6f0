import type { Centavos } from '#shared/domain/money.ts'
import type { PlannedLine } from '#shared/domain/receipt-plan.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { formatAmount, formatDay, formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { receivables } from '#shared/pt-br/receivables.ts'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { ActionIcon, Group, Table, Text, Tooltip } from '@mantine/core'
import { IconRotate } from '@tabler/icons-react'
import { useController, useFormContext } from 'react-hook-form'
import type { ReceiveFields } from './receive-fields.ts'
import type { PlanRow } from './receive-plan.ts'

const amount = (value: number) => (value === 0 ? '–' : formatAmount(value as Centavos))

/** What a line says in each column of figures. */
const of = {
  lateFee: ({ settled }: PlannedLine) => settled.lateFee,
  lateInterest: ({ settled }: PlannedLine) => settled.lateInterest,
  principal: ({ settled }: PlannedLine) => settled.principal,
  forgiven: ({ forgiven }: PlannedLine) => forgiven.lateFee + forgiven.lateInterest,
  discount: ({ discount }: PlannedLine) => discount,
}

type PartRowProps = {
  row: PlanRow
  /** The columns of figures there are. */
  figures: readonly (keyof typeof of)[]
  /** True when charges stay owed. */
  keeps: boolean
  wrong: boolean
}

/** One title of the receipt: what it owes, what it takes, and its part to type. */
export function PartRow({ row: { title, line, most, typed }, figures, keeps, wrong }: PartRowProps) {
  const { control } = useFormContext<ReceiveFields>()
  const { field } = useController({ control, name: 'parts' })
  const { receivable, standing } = title
  const label = titleLabel(receivable)
  const { [receivable.id]: part, ...others } = field.value
  const shown = typed ? (part ?? null) : (line?.amount ?? null)
  const left = line ? line.left.total : standing.total
  const kept = keeps && line !== null && left > 0 && line.left.principal === 0
  return (
    <Table.Tr {...(line ? {} : { c: 'dimmed' })}>
      <Table.Td>{label}</Table.Td>
      <Table.Td>
        {receivable.dueOn ? formatDay(receivable.dueOn) : receivables.noDueDate}
        {standing.status === 'overdue' ? (
          <Text size="xs" c="dimmed">
            {words.late(formatDays(standing.daysLate))}
          </Text>
        ) : null}
        {title.discount ? (
          <Text size="xs" c="dimmed">
            {words.early(formatDay(title.discount.until), formatMoney(title.discount.amount))}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td ta="end">{amount(standing.total)}</Table.Td>
      {figures.map((name) => (
        <Table.Td key={name} ta="end">
          {amount(line ? of[name](line) : 0)}
        </Table.Td>
      ))}
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <MoneyInput
            size="xs"
            w={124}
            aria-label={words.partOf(label)}
            placeholder="0,00"
            value={shown}
            error={wrong ? words.atMost(formatAmount(most)) : undefined}
            onChange={(value) => field.onChange({ ...others, [receivable.id]: value })}
          />
          <Tooltip label={words.automatic} disabled={!typed}>
            <ActionIcon
              variant="subtle"
              size="sm"
              // Kept in its place when there is nothing to take back, so that figures do not jump.
              style={typed ? undefined : { visibility: 'hidden' }}
              aria-label={words.automaticOf(label)}
              onClick={() => field.onChange(others)}
            >
              <IconRotate size={15} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
      <Table.Td ta="end">
        {amount(left)}
        {kept ? (
          <Text size="xs" c="dimmed">
            {words.kept}
          </Text>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}
