import { Explained } from '#renderer/components/explained.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { Alternative } from '#shared/domain/agreements/offers.ts'
import { centavos } from '#shared/domain/money.ts'
import { agreementDesk, leverNames, planNames } from '#shared/pt-br/agreements.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { Badge, Group, Radio, Table, Text } from '@mantine/core'

const words = agreementDesk.alternatives

type AlternativesProps = {
  /** To an over-indebted consumer: the lightest a month stands first (R2.23). */
  gentle: boolean
  alternatives: readonly Alternative[]
  /** The position of the one in the form; null once it was adjusted by hand. */
  chosen: number | null
  onChoose: (at: number) => void
}

/** The alternatives side by side: what each brings, when, and how likely (M02); of cost only where there is some. */
export function Alternatives({ gentle, alternatives, chosen, onChoose }: AlternativesProps) {
  const atCost = alternatives.some(({ offer }) => offer.uncoveredCost > 0)
  const hint = gentle ? words.gentleHint : atCost ? words.hint : words.costlessHint
  return (
    <Panel title={words.label} hint={hint}>
      <Table aria-label={words.label} verticalSpacing={4} highlightOnHover className="em-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36} aria-label={words.use} />
            <Table.Th>{words.lever}</Table.Th>
            <Table.Th>{words.today}</Table.Th>
            <Table.Th>{words.instalments}</Table.Th>
            <Table.Th ta="end">{words.waived}</Table.Th>
            <Table.Th ta="end">{words.total}</Table.Th>
            {atCost ? (
              <Table.Th ta="end">
                <Explained formula={words.costHint}>{words.cost}</Explained>
              </Table.Th>
            ) : null}
            <Table.Th ta="end">
              <Explained formula={words.chanceHint}>{words.chance}</Explained>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {alternatives.map((alternative, at) => (
            <Row
              key={alternative.key}
              alternative={alternative}
              atCost={atCost}
              chosen={at === chosen}
              onChoose={() => onChoose(at)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}

type RowProps = { alternative: Alternative; atCost: boolean; chosen: boolean; onChoose: () => void }

function Row({ alternative, atCost, chosen, onChoose }: RowProps) {
  const { lever, offer, chance, expectedCost, breaches } = alternative
  const { instalments, terms, waived, total } = offer
  const [first] = instalments
  const most = Math.max(...instalments.map(({ amount }) => amount))
  return (
    <Table.Tr onClick={onChoose} style={{ cursor: 'pointer' }}>
      <Table.Td>
        <Radio
          name="alternative"
          aria-label={words.choose(leverNames[lever], total)}
          checked={chosen}
          onChange={onChoose}
        />
      </Table.Td>
      <Table.Td>
        <Group gap={6}>
          <Text size="sm" fw={600}>
            {leverNames[lever]}
          </Text>
          {breaches.length > 0 ? (
            <Badge variant="light" color="orange" tt="none">
              {words.ownerOnly}
            </Badge>
          ) : null}
        </Group>
        <Text size="xs" c="dimmed">
          {`${planNames[terms.plan]}, ${paymentMeansLabels[terms.means]}`}
        </Text>
      </Table.Td>
      <Table.Td>{words.first(first!.amount, first!.dueOn)}</Table.Td>
      <Table.Td>{words.times(instalments.length, centavos(most))}</Table.Td>
      <Table.Td ta="end">{formatMoney(waived)}</Table.Td>
      <Table.Td ta="end">{formatMoney(total)}</Table.Td>
      {atCost ? <Table.Td ta="end">{formatMoney(centavos(expectedCost))}</Table.Td> : null}
      <Table.Td ta="end">{words.percent(chance)}</Table.Td>
    </Table.Tr>
  )
}
