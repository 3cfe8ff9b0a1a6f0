import { useToday } from '#renderer/lib/today.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { sum } from '#shared/domain/money.ts'
import { bureauWords as words } from '#shared/pt-br/bureau.ts'
import { Alert, Text } from '@mantine/core'
import { IconCircleCheck, IconClockExclamation } from '@tabler/icons-react'

type ValidityNoticeProps = { consultations: readonly Consultation[]; validUntil: Day | null }

/** Until when the last consultation serves the customer's class, and what consulting him has cost. */
export function ValidityNotice({ consultations, validUntil }: ValidityNoticeProps) {
  const today = useToday()
  const serves = validUntil !== null && validUntil >= today
  const spent = sum(consultations.map(({ cost }) => cost))
  return (
    <Alert
      color={serves ? 'green' : 'yellow'}
      variant="light"
      p="xs"
      icon={serves ? <IconCircleCheck /> : <IconClockExclamation />}
    >
      <Text size="sm" fw={600}>
        {validUntil === null
          ? words.never
          : serves
            ? words.validUntil(validUntil)
            : words.expired(validUntil)}
      </Text>
      {spent > 0 ? <Text size="xs">{words.spent(spent)}</Text> : null}
    </Alert>
  )
}
