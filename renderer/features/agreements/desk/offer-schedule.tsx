import { Meter } from '#renderer/components/meter.tsx'
import type { Offer } from '#shared/domain/agreements/build-offer.ts'
import { agreementDesk } from '#shared/pt-br/agreements.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { ScrollArea, Stack, Table, Text } from '@mantine/core'

const words = agreementDesk.adjust

/** The cost an offer covers, and its instalments with their sum. */
export function OfferSchedule({ offer }: { offer: Offer }) {
  const { instalments, interest, total, uncoveredCost, coveredCost } = offer
  return (
    <Stack gap="xs">
      <div>
        <Text size="sm">
          {uncoveredCost === 0
            ? agreementDesk.cost.none
            : agreementDesk.cost.covered(coveredCost, uncoveredCost)}
        </Text>
        {uncoveredCost > 0 ? (
          <Meter
            label={agreementDesk.cost.label}
            value={coveredCost}
            most={uncoveredCost}
            text={agreementDesk.cost.covered(coveredCost, uncoveredCost)}
            height={10}
          />
        ) : null}
        <Text size="xs" c="dimmed">
          {agreementDesk.cost.hint}
        </Text>
      </div>
      <ScrollArea.Autosize mah={280} tabIndex={0} aria-label={words.schedule}>
        <Table aria-label={words.schedule} verticalSpacing={3} maw={460} className="em-figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.number}</Table.Th>
              <Table.Th>{words.due}</Table.Th>
              <Table.Th ta="end">{words.interest}</Table.Th>
              <Table.Th ta="end">{words.amount}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {instalments.map((one) => (
              <Table.Tr key={one.number}>
                <Table.Td>{`${one.number}/${instalments.length}`}</Table.Td>
                <Table.Td>{formatDay(one.dueOn)}</Table.Td>
                <Table.Td ta="end">{formatAmount(one.interest)}</Table.Td>
                <Table.Td ta="end">{formatAmount(one.amount)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th colSpan={2}>{words.sum}</Table.Th>
              <Table.Th ta="end">{formatAmount(interest)}</Table.Th>
              <Table.Th ta="end">{formatAmount(total)}</Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </ScrollArea.Autosize>
    </Stack>
  )
}
