import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import { isOffered, sellsOnTerm } from '#shared/domain/payment-policies.ts'
import type { PaymentPolicy } from '#shared/domain/payment-policy.ts'
import type { RecoveryFacts } from '#shared/domain/trust-recovery/recovery-terms.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { recoveryStageNames } from '#shared/pt-br/trust-recovery.ts'
import { Radio, SimpleGrid, Text } from '@mantine/core'
import { useController, useFormContext } from 'react-hook-form'
import type { OrderFields } from './order-fields.ts'

const words = orderForm.policy

type PolicyChoiceProps = {
  /** The house's policies that are in use. */
  policies: readonly PaymentPolicy[]
  /** Those this customer may have today, best first; null before there is a customer. */
  offered: readonly PaymentPolicy[] | null
  standing: CreditStanding | null
  /** The plan that leads the customer back; null without one. */
  recovery: RecoveryFacts | null
}

/** How the order is paid: what this customer may have, and the others with why not. */
export function PolicyChoice({ policies, offered, standing, recovery }: PolicyChoiceProps) {
  const { control } = useFormContext<OrderFields>()
  const { field, fieldState } = useController({ control, name: 'policy' })
  const may = (policy: PaymentPolicy) => offered === null || isOffered(policy, offered)
  // An order keeps the policy as it was chosen, whatever the house has changed since.
  const kept = field.value && !policies.some(({ id }) => id === field.value?.id) ? [field.value] : []
  const listed = [...kept, ...policies].toSorted((a, b) => Number(may(b)) - Number(may(a)))
  return (
    <Radio.Group
      aria-label={words.title}
      value={field.value?.id ?? null}
      error={fieldState.error ? words.chooseCustomer : undefined}
      onChange={(id) => field.onChange(listed.find((policy) => policy.id === id) ?? null)}
    >
      {offered === null ? (
        <Text size="sm" c="dimmed">
          {words.chooseCustomer}
        </Text>
      ) : null}
      <SimpleGrid cols={2} spacing="sm" verticalSpacing={8}>
        {listed.map((policy, index) => (
          <Radio
            key={policy.id}
            {...(index === 0 ? { ref: field.ref } : {})}
            value={policy.id}
            label={policy.name}
            description={
              may(policy) ? policy.description : words.notOffered(whyNot(policy, standing, recovery))
            }
            // The one in force stays choosable, so that it can be seen and left.
            disabled={!may(policy) && policy.id !== field.value?.id}
          />
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}

function whyNot(
  policy: PaymentPolicy,
  standing: CreditStanding | null,
  recovery: RecoveryFacts | null,
): string {
  if (recovery) return words.recovery(recoveryStageNames[recovery.stage])
  if (standing && sellsOnTerm(policy)) {
    if (standing.light === 'red') return words.red
    if (standing.lost.some(({ benefit }) => benefit === 'term')) return words.lostTerm
  }
  return words.notOfClass(standing?.score.class ?? 'E')
}
