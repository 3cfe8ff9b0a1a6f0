import { ButtonLink } from '#renderer/components/links.tsx'
import type { CaseRoute } from '#shared/domain/escalation/escalation-case.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { Group } from '@mantine/core'
import { IconGavel, IconHeartHandshake, IconPhone, IconUser } from '@tabler/icons-react'

/** Routes that are gone as a case, and which one. */
const caseOf: Partial<Record<LossRoute, CaseRoute>> = {
  bureau: 'bureau',
  protest: 'protest',
  agency: 'agency',
  'small-claims': 'legal',
}

/** Where the chosen route is gone. */
export function RouteLinks({ customerId, route }: { customerId: string; route: LossRoute }) {
  const caseRoute = caseOf[route]
  return (
    <Group gap="xs">
      {route === 'agreement' ? (
        <ButtonLink
          variant="light"
          leftSection={<IconHeartHandshake size={17} />}
          to="/acordos/novo"
          search={{ cliente: customerId }}
        >
          {words.goAgreement}
        </ButtonLink>
      ) : null}
      {caseRoute ? (
        <ButtonLink
          variant="light"
          leftSection={<IconGavel size={17} />}
          to="/escalada"
          search={{ aba: 'casos', abrir: customerId, rota: caseRoute }}
        >
          {words.goCase}
        </ButtonLink>
      ) : null}
      {route === 'insist' ? (
        <ButtonLink
          variant="light"
          leftSection={<IconPhone size={17} />}
          to="/cobranca/ligacao/$customerId"
          params={{ customerId }}
        >
          {words.goCall}
        </ButtonLink>
      ) : null}
      <ButtonLink
        variant="default"
        leftSection={<IconUser size={17} />}
        to="/clientes/$customerId"
        params={{ customerId }}
      >
        {words.goCustomer}
      </ButtonLink>
    </Group>
  )
}
