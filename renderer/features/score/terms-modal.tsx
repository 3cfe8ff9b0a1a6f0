import { SelectField } from '#renderer/components/form-fields.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { type Centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { paymentPolicyIdSchema } from '#shared/domain/payment-policy.ts'
import type { Service } from '#shared/domain/service.ts'
import { termsWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { ActionIcon, Group, Select, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { FormModal } from '#renderer/components/form-modal.tsx'

const schema = z.object({
  paymentPolicyId: paymentPolicyIdSchema.nullable(),
  prices: z.array(z.object({ serviceId: z.uuid(), price: positiveCentavosSchema })).max(500),
})
type Fields = { paymentPolicyId: string; prices: { serviceId: string; price: Centavos | null }[] }

/** The empty choice of the select: nothing of the customer's own. */
const FOLLOWS = ''

type TermsModalProps = {
  customerId: string
  profile: CreditProfile
  policy: CreditPolicy
  onClose: () => void
}

/** The payment policy and the prices of this customer alone. */
export function TermsModal({ customerId, profile, policy, onClose }: TermsModalProps) {
  const defaults: Fields = {
    paymentPolicyId: profile.paymentPolicyId ?? FOLLOWS,
    prices: Object.entries(profile.agreedPrices).map(([serviceId, price]) => ({ serviceId, price })),
  }
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={{ paymentPolicyId: words.policy, prices: words.agreed }}
      schema={schema}
      toInput={({ paymentPolicyId, prices }: Fields) =>
        ({ paymentPolicyId: paymentPolicyId || null, prices }) as z.input<typeof schema>
      }
      defaults={defaults}
      draft={`terms:${customerId}`}
      command={storeClient.credit.setTerms}
      toCommand={({ paymentPolicyId, prices }) => ({
        customerId,
        paymentPolicyId,
        agreedPrices: Object.fromEntries(prices.map(({ serviceId, price }) => [serviceId, price])),
      })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <SelectField
        name="paymentPolicyId"
        label={words.policy}
        allowDeselect={false}
        data={[
          { value: FOLLOWS, label: words.followsClass },
          ...policy.paymentPolicies
            .filter(({ id, active }) => active || id === profile.paymentPolicyId)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Prices />
    </FormModal>
  )
}

function Prices() {
  const { fields, append, remove } = useFieldArray<Fields, 'prices'>({ name: 'prices' })
  const services = useQuery(
    store.services.list.queryOptions({ input: { search: '', includeInactive: true } }),
  )
  const catalogue = services.data ?? []
  const serviceOf = (id: string) => catalogue.find((service) => service.id === id)
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {words.agreed}
      </Text>
      {fields.map((field, at) => (
        <PriceLine key={field.id} at={at} service={serviceOf(field.serviceId)} onRemove={() => remove(at)} />
      ))}
      {services.isSuccess && catalogue.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noServices}
        </Text>
      ) : (
        <Select
          aria-label={words.addService}
          placeholder={words.chooseService}
          searchable
          value={null}
          onChange={(serviceId) => {
            if (serviceId) append({ serviceId, price: null })
          }}
          data={catalogue
            .filter(({ id, active }) => active && !fields.some(({ serviceId }) => serviceId === id))
            .map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
        />
      )}
    </Stack>
  )
}

type PriceLineProps = { at: number; service: Service | undefined; onRemove: () => void }

function PriceLine({ at, service, onRemove }: PriceLineProps) {
  const name = service?.name ?? words.unknown
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <MoneyField
        flex={1}
        name={`prices.${at}.price`}
        label={name}
        description={service ? words.standard(formatMoney(service.prices.standard)) : undefined}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={words.removeService(name)}
        onClick={onRemove}
      >
        <IconTrash size={17} />
      </ActionIcon>
    </Group>
  )
}
