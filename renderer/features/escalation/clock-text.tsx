import { useToday } from '#renderer/lib/today.ts'
import type { CaseRow } from '#shared/contracts/cases.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import { casesWords, clocksWords } from '#shared/pt-br/escalation.ts'
import { Badge, Text } from '@mantine/core'

export const lightColors = { red: 'red', yellow: 'yellow', green: 'teal' } as const

/** The next clock of a case, in its light. */
export function NextClock({ clocks }: Pick<CaseRow, 'clocks'>) {
  const [first] = clocks
  if (!first) {
    return (
      <Text span size="sm" c="dimmed">
        {casesWords.noClock}
      </Text>
    )
  }
  return (
    <Badge variant="light" color={lightColors[first.light]} tt="none" fw={600}>
      {casesWords.clock(first.kind, first.on)}
    </Badge>
  )
}

/** How long until a day, as people say it. */
export function DaysLeft({ on }: { on: CaseRow['clocks'][number]['on'] }) {
  return <>{clocksWords.left(daysBetween(useToday(), on))}</>
}
