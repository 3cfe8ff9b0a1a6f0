import { Panel } from '#renderer/components/panel.tsx'
import type { AgreementView } from '#shared/contracts/agreements.ts'
import { allOf } from '#shared/domain/agreements/build-offer.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { ScrollArea, Table } from '@mantine/core'

const words = agreementPage.titles

/** The titles that an agreement took in, as they stood on its day. */
export function AgreedTitles({ view }: { view: AgreementView }) {
  const { agreement, titles } = view
  const named = new Map(titles.map((title) => [title.receivableId, title]))
  const frozen = agreement.signature !== null && agreement.broken === null
  return (
    <Panel title={words.title} hint={frozen ? words.frozen : undefined}>
      <ScrollArea.Autosize mah={280} tabIndex={0} aria-label={words.title}>
        <Table aria-label={words.title} verticalSpacing={3} className="em-figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.label}</Table.Th>
              <Table.Th>{words.dueOn}</Table.Th>
              <Table.Th ta="end">{words.owed}</Table.Th>
              <Table.Th ta="end">{words.waived}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agreement.titles.map(({ receivableId, owed, waived }) => {
              const title = named.get(receivableId)
              return (
                <Table.Tr key={receivableId}>
                  <Table.Td>{title?.label ?? ''}</Table.Td>
                  <Table.Td>{title?.dueOn ? formatDay(title.dueOn) : words.noDue}</Table.Td>
                  <Table.Td ta="end">{formatAmount(allOf(owed))}</Table.Td>
                  <Table.Td ta="end">{formatAmount(allOf(waived))}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Panel>
  )
}
