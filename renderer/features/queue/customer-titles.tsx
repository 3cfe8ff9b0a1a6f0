import { Panel } from '#renderer/components/panel.tsx'
import { holdRules } from '#shared/domain/dunning/holds.ts'
import type { QueueCustomer } from '#shared/contracts/queue.ts'
import { describeHold } from '#shared/pt-br/dunning-names.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { queueWords as words } from '#shared/pt-br/queue.ts'
import { ScrollArea, Spoiler, Table, Text } from '@mantine/core'

/** What he owes, title by title, and which of it today's message asks for. */
export function CustomerTitles({ customer: { titlesOwed, skippedSteps } }: { customer: QueueCustomer }) {
  return (
    <Panel title={words.titles}>
      <ScrollArea.Autosize mah={260}>
        <Table aria-label={words.titles} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.columns.title}</Table.Th>
              <Table.Th>{words.columns.due}</Table.Th>
              <Table.Th>{words.columns.late}</Table.Th>
              <Table.Th ta="end">{words.columns.total}</Table.Th>
              <Table.Th>{words.columns.state}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {titlesOwed.map((title) => (
              <Table.Tr key={title.receivableId}>
                <Table.Td fw={title.asked ? 600 : 400}>{title.label}</Table.Td>
                <Table.Td>{title.dueOn ? formatDay(title.dueOn) : '–'}</Table.Td>
                <Table.Td>{title.daysLate > 0 ? words.late(title.daysLate) : '–'}</Table.Td>
                <Table.Td ta="end" className="em-figures">
                  {formatMoney(title.total)}
                </Table.Td>
                <Table.Td title={title.hold ? holdRules[title.hold.kind] : undefined}>
                  {title.hold ? describeHold(title.hold) : title.asked ? words.asked : words.notAsked}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {skippedSteps.length > 0 ? <Skipped steps={skippedSteps} /> : null}
    </Panel>
  )
}

function Skipped({ steps }: { steps: QueueCustomer['skippedSteps'] }) {
  return (
    <Spoiler
      maxHeight={68}
      showLabel={words.skippedMore}
      hideLabel={words.skippedLess}
      mt="xs"
      styles={{ control: { fontSize: 'var(--mantine-font-size-sm)' } }}
    >
      <Text size="sm" fw={600}>
        {words.skipped(steps.length)}
      </Text>
      {steps.map(({ title, name, on, reason }) => (
        <Text key={`${title} ${name}`} size="sm" c="dimmed">
          {words.skippedLine(title, name, on, words.skippedReasons[reason])}
        </Text>
      ))}
    </Spoiler>
  )
}
