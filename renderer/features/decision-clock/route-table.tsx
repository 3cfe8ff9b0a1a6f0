import { Panel } from '#renderer/components/panel.tsx'
import type { RouteEstimate } from '#shared/domain/escalation/least-loss.ts'
import { type LossRoute, lossRoutes } from '#shared/domain/escalation/route-priors.ts'
import { centavos } from '#shared/domain/money.ts'
import { decisionClock as words, signedAmount } from '#shared/pt-br/decision-clock.ts'
import { routeNames } from '#shared/pt-br/endings.ts'
import { formatBasisPoints, formatMoney } from '#shared/pt-br/format.ts'
import { Radio, Table, Text } from '@mantine/core'

type RouteTableProps = {
  estimates: readonly RouteEstimate[]
  chosen: LossRoute
  onChoose: (route: LossRoute) => void
}

/** Every route, the best first; the arrow keys choose, and the account of the chosen one stands below. */
export function RouteTable({ estimates, chosen, onChoose }: RouteTableProps) {
  const { routeColumns } = words
  return (
    <Panel title={words.routes} hint={words.routesHint}>
      <Radio.Group
        aria-label={words.routes}
        value={chosen}
        onChange={(value) => {
          const route = lossRoutes.find((known) => known === value)
          if (route) onChoose(route)
        }}
      >
        <Table fz="sm" verticalSpacing={5} aria-label={words.routes}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{routeColumns.route}</Table.Th>
              <Table.Th ta="end">{routeColumns.chance}</Table.Th>
              <Table.Th ta="end">{routeColumns.expected}</Table.Th>
              <Table.Th ta="end">{routeColumns.less}</Table.Th>
              <Table.Th ta="end">{routeColumns.net}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {estimates.map((estimate) => (
              <Line key={estimate.route} estimate={estimate} />
            ))}
          </Table.Tbody>
        </Table>
      </Radio.Group>
    </Panel>
  )
}

function Line({ estimate }: { estimate: RouteEstimate }) {
  const { route, chance, expected, commission, timeLoss, cost, work, net, isGuess, tried } = estimate
  const less = commission + timeLoss + cost + work
  return (
    <Table.Tr>
      <Table.Td>
        <Radio value={route} label={routeNames[route]} />
      </Table.Td>
      <Table.Td ta="end" className="em-figures">
        {route === 'write-off' ? '–' : formatBasisPoints(chance)}
        {route === 'write-off' ? null : (
          <Text size="xs" c="dimmed">
            {isGuess ? words.guess : words.learned(tried)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end" className="em-figures">
        {formatMoney(expected)}
      </Table.Td>
      <Table.Td ta="end" className="em-figures">
        {less === 0 ? formatMoney(centavos(0)) : `−${formatMoney(centavos(less))}`}
      </Table.Td>
      <Table.Td ta="end" className="em-figures" fw={700}>
        {signedAmount(net)}
      </Table.Td>
    </Table.Tr>
  )
}
