import type { Title } from '#shared/contracts/receivables.ts'
import { type Centavos, sum } from '#shared/domain/money.ts'
import { wholeOf } from '#shared/domain/settle-title.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { receiving } from '#shared/pt-br/receivables.ts'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { Button, Group, Stack } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import type { ReceiveFields } from './receive-fields.ts'

type AmountFieldProps = { titles: readonly Title[]; fields: ReceiveFields }

/** What was received, with a way to fill in what is overdue or all that is owed. */
export function AmountField({ titles, fields }: AmountFieldProps) {
  const { setValue } = useFormContext<ReceiveFields>()
  const { order, charges } = fields
  const most = (some: readonly Title[]) =>
    sum(
      some.map(({ standing, discount }) =>
        wholeOf({ ...standing, discount: discount?.amount }, { order, charges }),
      ),
    )
  const overdue = most(titles.filter(({ standing }) => standing.status === 'overdue'))
  const all = most(titles)
  const offers: [label: string, amount: Centavos][] = [
    ...(overdue > 0 && overdue < all ? [[words.overdue, overdue] as [string, Centavos]] : []),
    [words.all, all],
  ]
  return (
    <Stack gap={4}>
      <MoneyField name="amount" label={receiving.amount} data-autofocus autoFocus />
      <Group gap={4}>
        {offers
          .filter(([, amount]) => amount > 0 && amount !== fields.amount)
          .map(([label, amount]) => (
            <Button
              key={label}
              size="compact-xs"
              variant="light"
              onClick={() => setValue('amount', amount, { shouldDirty: true, shouldValidate: true })}
            >
              {label}: {formatMoney(amount)}
            </Button>
          ))}
      </Group>
    </Stack>
  )
}
