import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { Button, Group } from '@mantine/core'
import { IconGavel, IconHeartHandshake, IconPhone, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** Routes that are gone as a case. */
const caseRoutes: ReadonlySet<LossRoute> = new Set(['bureau', 'protest', 'agency', 'small-claims'])

/** Where the chosen route is gone. */
export function RouteLinks({ customerId, route }: { customerId: string; route: LossRoute }) {
  return (
    <Group gap="xs">
      {route === 'agreement' ? (
        <Button
          variant="light"
          leftSection={<IconHeartHandshake size={17} />}
          renderRoot={(props) => (
            <Link {...props} to="/clientes/$customerId" params={{ customerId }} search={{ aba: 'acordos' }} />
          )}
        >
          {words.goAgreement}
        </Button>
      ) : null}
      {caseRoutes.has(route) ? (
        <Button
          variant="light"
          leftSection={<IconGavel size={17} />}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/clientes/$customerId"
              params={{ customerId }}
              search={{ aba: 'escalada' }}
            />
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
