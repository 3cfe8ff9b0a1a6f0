import type { Centavos } from '#shared/domain/money.ts'
import type { ReceiptMeans } from '#shared/domain/payment.ts'
import { leftoverChoices } from '#shared/contracts/receipts.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { Group, SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import type { ReceiveFields } from './receive-fields.ts'

type LeftoverChoiceProps = { leftover: Centavos; means: ReceiptMeans; advance: boolean }

/** Where what no title takes goes: the customer's credit, or change when it is cash. */
export function LeftoverChoice({ leftover, means, advance }: LeftoverChoiceProps) {
  const label = useId()
  const { control } = useFormContext<ReceiveFields>()
  const { field } = useController({ control, name: 'leftover' })
  if (leftover === 0 || means === 'credit' || advance) return null
  return (
    <Group gap="md">
      <Text size="sm" id={label} fw={500}>
        {words.leftover(formatMoney(leftover))}
      </Text>
      {means === 'cash' ? (
        <SegmentedControl
          aria-labelledby={label}
          data={leftoverChoices.map((value) => ({ value, label: words.leftoverChoices[value] }))}
          value={field.value}
          onChange={field.onChange}
        />
      ) : (
        <Text size="sm">{words.leftoverToCredit}</Text>
      )}
    </Group>
  )
}
