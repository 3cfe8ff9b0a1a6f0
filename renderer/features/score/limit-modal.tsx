import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { MoneyField, SwitchField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { type Centavos, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { limitWords as words } from '#shared/pt-br/customer-credit.ts'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { FormModal } from '#renderer/components/form-modal.tsx'

const schema = z.object({ limit: unsignedCentavosSchema.nullable(), reason: reasonSchema })
// An empty amount is not "as the policy says": that is the switch's to say.
const formSchema = z.discriminatedUnion('follow', [
  schema.extend({ follow: z.literal(true) }),
  schema.extend({ follow: z.literal(false), limit: unsignedCentavosSchema }),
])
type Fields = { limit: Centavos | null; follow: boolean; reason: string }
const labels = { limit: words.amount, reason: words.reason }

/** The own-risk limit of one customer, or the policy's initial one (M12). */
export function LimitModal({ profile, onClose }: { profile: CreditProfile; onClose: () => void }) {
  const { customerId, limit } = profile
  return (
    <FormModal
      title={words.setTitle}
      intro={words.setIntro}
      labels={labels}
      schema={formSchema}
      toInput={(fields: Fields) => fields as z.input<typeof formSchema>}
      defaults={{ limit, follow: limit === null, reason: '' }}
      draft={`limit:${customerId}`}
      command={storeClient.credit.setLimit}
      toCommand={(values) => ({
        customerId,
        limit: values.follow ? null : values.limit,
        reason: values.reason,
      })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <SwitchField name="follow" label={words.follow} />
      <Amount />
      <TextAreaField
        name="reason"
        label={words.reason}
        description={words.reasonHint}
        maxLength={300}
        required
      />
    </FormModal>
  )
}

function Amount() {
  const follow = useWatch({ name: 'follow' }) as boolean
  return <MoneyField name="limit" label={words.amount} disabled={follow} required={!follow} data-autofocus />
}
