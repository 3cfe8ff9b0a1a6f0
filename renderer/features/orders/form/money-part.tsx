import { MoneyField } from '#renderer/components/value-fields.tsx'
import { centavos, divideRounded } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Group, Text } from '@mantine/core'
import type { OrderTotals } from '#shared/domain/order.ts'

/** The discount with what it leaves of the profit, and the order's totals, as they are typed. */
export function MoneyPart({ totals }: { totals: OrderTotals | null }) {
  return (
    <Group justify="space-between" align="flex-start" gap="md">
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <MoneyField name="discount" label={words.discount} w={150} />
        {totals ? <Profit totals={totals} /> : null}
      </Group>
      {totals ? <Totals totals={totals} /> : null}
    </Group>
  )
}

function Profit({ totals: { profit, total } }: { totals: OrderTotals }) {
  const share = total > 0 ? divideRounded(profit * 10_000, total, 'half-up') : 0
  return (
    <Text size="sm" mt={30} role="status" {...(profit < 0 ? { c: 'var(--em-bad)', fw: 600 } : {})}>
      {profit < 0
        ? words.loss(formatMoney(centavos(-profit)))
        : words.profit(formatMoney(centavos(profit)), share)}
    </Text>
  )
}

function Totals({ totals }: { totals: OrderTotals }) {
  const { gross, total, cost } = totals
  return (
    <Group gap="lg" className="em-figures">
      {(
        [
          [words.totals.gross, gross],
          [words.totals.cost, cost],
          [words.totals.total, total],
        ] as const
      ).map(([label, amount]) => (
        <div key={label}>
          <Text size="xs" c="dimmed">
            {label}
          </Text>
          <Text
            fw={label === words.totals.total ? 700 : 400}
            size={label === words.totals.total ? 'lg' : 'sm'}
          >
            {formatMoney(amount)}
          </Text>
        </div>
      ))}
    </Group>
  )
}
