import { Panel } from '#renderer/components/panel.tsx'
import type { AgreementView } from '#shared/contracts/agreements.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { ScrollArea, Table, Text } from '@mantine/core'

const words = agreementPage.schedule

/** The instalments with what is left of each, and the days it is late. */
export function AgreementSchedule({ view }: { view: AgreementView }) {
  const { agreement, instalments, state } = view
  const standing = new Map(instalments.map((one) => [one.number, one]))
  const asked = ['active', 'late', 'breakable', 'kept'].includes(state)
  return (
    <Panel title={words.title}>
      <ScrollArea.Autosize mah={460} tabIndex={0} aria-label={words.title}>
        <Table aria-label={words.title} verticalSpacing={5} className="em-figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.number}</Table.Th>
              <Table.Th>{words.dueOn}</Table.Th>
              <Table.Th ta="end">{words.amount}</Table.Th>
              <Table.Th ta="end">{words.left}</Table.Th>
              <Table.Th>{words.standing}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agreement.instalments.map(({ number, dueOn, amount, means }) => {
              const { left = amount, daysLate = 0 } = standing.get(number) ?? {}
              const said = left === 0 ? words.paid : daysLate > 0 ? words.late(daysLate) : words.open
              return (
                <Table.Tr key={number}>
                  <Table.Td>{`${number}/${agreement.instalments.length}`}</Table.Td>
                  <Table.Td>{`${formatDay(dueOn)}, ${paymentMeansLabels[means]}`}</Table.Td>
                  <Table.Td ta="end">{formatAmount(amount)}</Table.Td>
                  <Table.Td ta="end">{asked ? formatAmount(left) : words.none}</Table.Td>
                  <Table.Td>
                    <Text size="sm" fw={asked && daysLate > 0 && left > 0 ? 600 : 400}>
                      {asked ? said : words.none}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Panel>
  )
}
