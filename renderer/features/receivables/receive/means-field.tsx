import type { Centavos } from '#shared/domain/money.ts'
import { cashMeans, type ReceiptMeans } from '#shared/domain/payment.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { paymentMeansLabels, receiving } from '#shared/pt-br/receivables.ts'
import { Select } from '@mantine/core'
import { useController, useFormContext } from 'react-hook-form'
import type { ReceiveFields } from './receive-fields.ts'

/** How the money came in; the customer's own credit while there is some. */
export function MeansField({ balance }: { balance: Centavos }) {
  const { control, setValue } = useFormContext<ReceiveFields>()
  const { field } = useController({ control, name: 'means' })
  const data: { value: ReceiptMeans; label: string }[] = [
    ...cashMeans.map((value) => ({ value, label: paymentMeansLabels[value] })),
    ...(balance > 0 ? [{ value: 'credit' as const, label: words.credit(formatMoney(balance)) }] : []),
  ]
  return (
    <Select
      label={receiving.means}
      data={data}
      value={field.value}
      allowDeselect={false}
      onBlur={field.onBlur}
      onChange={(value) => {
        const means = value ?? 'pix'
        field.onChange(means)
        // Only cash gives change.
        if (means !== 'cash') setValue('leftover', 'credit')
      }}
    />
  )
}
