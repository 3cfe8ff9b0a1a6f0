import { useToday } from '#renderer/lib/today.ts'
import type { CaseRow } from '#shared/contracts/cases.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import { casesWords, clocksWords } from '#shared/pt-br/escalation.ts'
import { Badge, Text } from '@mantine/core'

/** Each 4.5:1 or more against the page in its theme, for the word is written in it. */
export const lightColors = {
  red: 'light-dark(#b02525, #ff8a82)',
  yellow: 'light-dark(#7a5c00, #ffd43b)',
  green: 'light-dark(#237032, #69db7c)',
} as const

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
    <Badge variant="outline" color={lightColors[first.light]} tt="none" fw={600}>
      {casesWords.clock(first.kind, first.on)}
    </Badge>
  )
}

/** How long until a day, as people say it. */
export function DaysLeft({ on }: { on: CaseRow['clocks'][number]['on'] }) {
  return <>{clocksWords.left(daysBetween(useToday(), on))}</>
}
