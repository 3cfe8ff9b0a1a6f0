import type { CaseRoute } from '#shared/domain/escalation/escalation-case.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { Button, Group } from '@mantine/core'
import { IconGavel, IconHeartHandshake, IconPhone, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

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
        <Button
          variant="light"
          leftSection={<IconHeartHandshake size={17} />}
          renderRoot={(props) => <Link {...props} to="/acordos/novo" search={{ cliente: customerId }} />}
        >
          {words.goAgreement}
        </Button>
      ) : null}
      {caseRoute ? (
        <Button
          variant="light"
          leftSection={<IconGavel size={17} />}
          renderRoot={(props) => (
            <Link {...props} to="/escalada" search={{ aba: 'casos', abrir: customerId, rota: caseRoute }} />
          )}
        >
          {words.goCase}
        </Button>
      ) : null}
      {route === 'insist' ? (
        <Button
          variant="light"
          leftSection={<IconPhone size={17} />}
          renderRoot={(props) => (
            <Link {...props} to="/cobranca/ligacao/$customerId" params={{ customerId }} />
          )}
        >
          {words.goCall}
        </Button>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconUser size={17} />}
        renderRoot={(props) => <Link {...props} to="/clientes/$customerId" params={{ customerId }} />}
      >
        {words.goCustomer}
      </Button>
    </Group>
  )
}
