import type { Title } from '#shared/contracts/receivables.ts'
import { type Centavos, sum } from '#shared/domain/money.ts'
import { chargeChoices } from '#shared/domain/settle-title.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { receivables } from '#shared/pt-br/receivables.ts'
import { useMay } from '#renderer/lib/session.ts'
import { Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import type { ReceiveFields } from './receive-fields.ts'

/** What becomes of the late charges (complaint 5): asked, never forgotten. Who may not give them up reads whom to ask. */
export function ChargesChoice({ titles }: { titles: readonly Title[] }) {
  const allowed = useMay('forgiveCharges')
  const label = useId()
  const { control } = useFormContext<ReceiveFields>()
  const { field: charges } = useController({ control, name: 'charges' })
  const { field: order } = useController({ control, name: 'order' })
  const chosen = useWatch({ control, name: 'charges' })
  const owed = sum(titles.map(({ standing }) => (standing.lateFee + standing.lateInterest) as Centavos))
  if (owed === 0) return null
  if (!allowed) {
    return (
      <Text size="sm" c="dimmed">
        {receivables.notAllowed.forgive} {words.chargedByLaw}
      </Text>
    )
  }
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500} id={label}>
        {words.charges(formatMoney(owed))}
      </Text>
      <Group gap="md">
        <SegmentedControl
          aria-labelledby={label}
          data={chargeChoices.map((value) => ({ value, label: words.chargeChoices[value] }))}
          value={charges.value}
          onChange={charges.onChange}
        />
        {chosen === 'charge' ? (
          <Checkbox
            label={words.principalFirst}
            checked={order.value === 'principal-first'}
            onChange={(event) => order.onChange(event.currentTarget.checked ? 'principal-first' : 'legal')}
          />
        ) : null}
      </Group>
      <Text size="xs" c="dimmed">
        {words.chargeHints[chosen]}
      </Text>
    </Stack>
  )
}
