import { useSettings } from '#renderer/lib/use-settings.ts'
import type { RouteEstimate } from '#shared/domain/escalation/least-loss.ts'
import { decisionClock } from '#shared/pt-br/decision-clock.ts'
import { routeNames } from '#shared/pt-br/endings.ts'
import { Paper, Text } from '@mantine/core'

const { formula: words } = decisionClock

/** The account of one route, line by line, and where its numbers come from. */
export function RouteFormula({ estimate, hourCost }: { estimate: RouteEstimate; hourCost: number }) {
  const priors = useSettings().data?.routePriors
  const { route, isGuess, buckets } = estimate
  if (route === 'write-off')
    return (
      <Text size="sm" c="dimmed">
        {words.writeOff}
      </Text>
    )
  const source = priors?.routes[route].source ?? ''
  const lines = [
    words.chance(estimate),
    words.expected(estimate),
    words.commission(estimate),
    words.time(estimate, priors?.monthlyCost ?? 0),
    words.cost(estimate),
    words.work(estimate, hourCost),
  ]
  return (
    <Paper withBorder radius="md" p="sm" component="section" aria-label={words.title(routeNames[route])}>
      <Text fw={600} size="sm">
        {words.title(routeNames[route])}
      </Text>
      {lines.map((line) => (
        <Text key={line} size="sm" className="em-figures">
          {line}
        </Text>
      ))}
      <Text size="sm" fw={700} className="em-figures">
        {words.net(estimate)}
      </Text>
      <Text size="xs" c="dimmed">
        {[
          isGuess ? words.guess : '',
          route === 'agency' ? decisionClock.agencyCommission : '',
          buckets[0] === buckets[1] ? '' : words.pooled,
          source === '' ? words.guessSource : words.source(source),
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
    </Paper>
  )
}
