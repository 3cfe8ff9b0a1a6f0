import type { RegistrationStatus } from '#shared/domain/registration.ts'
import { registrationStatusNames } from '#shared/pt-br/registration.ts'
import { Badge } from '@mantine/core'

const colors: Record<RegistrationStatus, string> = {
  draft: 'gray',
  submitted: 'yellow',
  approved: 'green',
  returned: 'orange',
}

/** Where the registration stands. */
export function StatusBadge({ status }: { status: RegistrationStatus }) {
  return (
    <Badge variant="light" color={colors[status]}>
      {registrationStatusNames[status]}
    </Badge>
  )
}
