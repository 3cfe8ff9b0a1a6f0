import { FormModal } from '#renderer/components/form-modal.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { recoveryPlanSchema } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Group } from '@mantine/core'
import type { z } from 'zod'

const schema = recoveryPlanSchema.pick({
  upfrontOrders: true,
  costEntryOrders: true,
  relapseAfterDays: true,
})
type Fields = { [Key in keyof z.input<typeof schema>]: number | null }

/** What a plan asks for unless somebody says otherwise (E21). */
const DEFAULTS: Fields = { upfrontOrders: 3, costEntryOrders: 3, relapseAfterDays: 5 }
const labels = {
  upfrontOrders: words.fields.upfrontOrders,
  costEntryOrders: words.fields.costEntryOrders,
  relapseAfterDays: words.fields.relapseAfterDays,
}

type StartPlanModalProps = { customer: { customerId: string; name: string }; onClose: () => void }

/** The stages of a customer's way back. */
export function StartPlanModal({ customer: { customerId, name }, onClose }: StartPlanModalProps) {
  return (
    <FormModal
      title={words.startTitle(name)}
      intro={words.startIntro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={DEFAULTS}
      draft={`recovery-plan:${customerId}`}
      command={storeClient.recovery.start}
      toCommand={(terms) => ({ customerId, ...terms })}
      saveLabel={words.startSave}
      done={words.started}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <NumberField name="upfrontOrders" label={words.fields.upfrontOrders} required data-autofocus />
        <NumberField name="costEntryOrders" label={words.fields.costEntryOrders} required />
      </Group>
      <NumberField
        name="relapseAfterDays"
        label={words.fields.relapseAfterDays}
        description={words.fields.relapseHint}
        required
      />
    </FormModal>
  )
}
