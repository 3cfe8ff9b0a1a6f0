import type { AgreementState } from '#shared/domain/agreements/agreement-standing.ts'
import { agreementStateNames } from '#shared/pt-br/agreements.ts'
import { Badge } from '@mantine/core'

const colors: Record<AgreementState, string> = {
  proposed: 'blue',
  expired: 'gray',
  active: 'green',
  late: 'orange',
  breakable: 'red',
  broken: 'red',
  kept: 'green',
  renegotiated: 'gray',
  cancelled: 'gray',
}

/** Where an agreement is. */
export function AgreementStateBadge({ state }: { state: AgreementState }) {
  return (
    <Badge variant="light" color={colors[state]} tt="none" flex="none">
      {agreementStateNames[state]}
    </Badge>
  )
}
