import { useSettings } from '#renderer/lib/use-settings.ts'
import { DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { type Day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { againstTerm, type CardPlan, cardPlans, cardReceipt } from '#shared/domain/card-fees.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { cardNet as words, cardPlanNames } from '#shared/pt-br/billing.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Group, Select, Text } from '@mantine/core'
import { useState } from 'react'

const plans = cardPlans.map((value) => ({ value, label: cardPlanNames[value] }))

/** What is left of a receipt by card, when it is in the account, and what the same would risk on term (I03). */
export function CardNet({ amount, on }: { amount: Centavos | null; on: Day }) {
  const [plan, setPlan] = useState<CardPlan>('credit')
  const { data } = useSettings()
  if (!amount) return null
  const billing = data?.billing ?? DEFAULT_BILLING
  const { fee, net, inAccountOn } = cardReceipt(
    { amount, on },
    billing.cardFees[plan],
    data?.calendar ?? DEFAULT_BANK_CALENDAR,
  )
  const { loss, dearer } = againstTerm({ amount, fee }, billing.termLossBasisPoints)
  const difference = formatMoney(centavos(Math.abs(dearer)))
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      <Select
        label={words.plan}
        w={210}
        flex="none"
        data={plans}
        value={plan}
        allowDeselect={false}
        onChange={(value) => setPlan(value ?? 'credit')}
      />
      <div role="status">
        <Text size="sm" mt={24}>
          {words.net(formatMoney(net), formatMoney(fee), inAccountOn)}
        </Text>
        <Text size="xs" c="dimmed">
          {dearer === 0
            ? words.same(formatMoney(loss))
            : (dearer < 0 ? words.cheaper : words.dearer)(formatMoney(loss), difference)}
        </Text>
      </div>
    </Group>
  )
}
