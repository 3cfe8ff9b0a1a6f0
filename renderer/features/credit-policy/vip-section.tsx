import { SelectField } from '#renderer/components/form-fields.tsx'
import { MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { creditPolicySchema } from '#shared/domain/credit-policy.ts'
import { vipRuleSentence, vipWords } from '#shared/pt-br/credit.ts'
import { policyFields, policyWords as words } from '#shared/pt-br/credit-policy.ts'
import { SimpleGrid, Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { PolicyField } from './policy-field.tsx'
import type { PolicyFields } from './policy-fields.ts'
import { PolicySection } from './policy-section.tsx'

const threshold = policyFields['vip.threshold']!.label

/** The VIP rule (E13), with the sentence it means as it is typed. */
export function VipSection() {
  const rule = useWatch<PolicyFields, 'vip'>({ name: 'vip' })
  const parsed = creditPolicySchema.shape.vip.safeParse(rule)
  return (
    <PolicySection id="vip">
      <SimpleGrid cols={4} spacing="sm">
        <SelectField
          name="vip.metric"
          label={policyFields['vip.metric']!.label}
          allowDeselect={false}
          data={Object.entries(words.metrics).map(([value, label]) => ({ value, label }))}
        />
        {rule.metric === 'amount' ? (
          <MoneyField key="amount" name="vip.threshold" label={threshold} />
        ) : (
          <NumberField key="count" name="vip.threshold" label={threshold} allowNegative={false} />
        )}
        <PolicyField path="vip.windowMonths" />
        <PolicyField path="vip.maxOverdueDays" />
      </SimpleGrid>
      <Text size="sm" fw={600} mt="xs" mih={22} aria-live="polite">
        {parsed.success ? vipRuleSentence(parsed.data) : null}
      </Text>
      <Text size="sm" c="dimmed">
        {vipWords.interpretation}
      </Text>
    </PolicySection>
  )
}
