import { useSettings } from '#renderer/lib/use-settings.ts'
import { Panel } from '#renderer/components/panel.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { store } from '#renderer/lib/clients.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import { tableNames, termsWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { TermsModal } from './terms-modal.tsx'

type TermsPanelProps = { customerId: string; standing: CreditStanding; profile: CreditProfile }

function policyText(profile: CreditProfile, standing: CreditStanding, policy: CreditPolicy): string {
  const nameOf = (id: string) => policy.paymentPolicies.find((one) => one.id === id)?.name ?? id
  if (profile.paymentPolicyId) return words.own(nameOf(profile.paymentPolicyId))
  const offered = policy.policiesByClass[standing.score.class].map(nameOf)
  return words.byClass(offered.join('; '))
}

/** How the customer pays and at which prices, when that differs from everybody's. */
export function TermsPanel({ customerId, standing, profile }: TermsPanelProps) {
  const [changing, setChanging] = useState(false)
  const may = useMay('decideCredit')
  const policy = useSettings().data?.credit.policy
  return (
    <Panel
      title={words.title}
      actions={
        may && policy ? (
          <Button size="xs" variant="default" onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        ) : null
      }
    >
      <Text size="sm">{policy ? policyText(profile, standing, policy) : null}</Text>
      <Text size="sm">
        {words.table} <strong>{tableNames[standing.priceTable]}</strong>
      </Text>
      <AgreedPrices prices={profile.agreedPrices} />
      {changing && policy ? (
        <TermsModal
          customerId={customerId}
          profile={profile}
          policy={policy}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </Panel>
  )
}

function AgreedPrices({ prices }: { prices: CreditProfile['agreedPrices'] }) {
  const agreed = Object.entries(prices)
  const services = useQuery({
    ...store.services.list.queryOptions({ input: { search: '', includeInactive: true } }),
    enabled: agreed.length > 0,
  })
  if (agreed.length === 0) return <Text size="sm">{words.agreedNone}</Text>
  const nameOf = (id: string) => services.data?.find((service) => service.id === id)?.name ?? words.unknown
  return (
    <>
      <Text size="sm" mt={4} fw={600}>
        {words.agreed}
      </Text>
      <List size="sm">
        {agreed.map(([id, price]) => (
          <List.Item key={id}>
            {nameOf(id)}: <strong>{formatMoney(price)}</strong>
          </List.Item>
        ))}
      </List>
    </>
  )
}
