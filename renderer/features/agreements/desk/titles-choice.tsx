import { Panel } from '#renderer/components/panel.tsx'
import type { AgreementDesk } from '#shared/contracts/agreements.ts'
import { centavos } from '#shared/domain/money.ts'
import { agreementDesk } from '#shared/pt-br/agreements.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { Checkbox, ScrollArea, Stack, Table, Text } from '@mantine/core'

const words = agreementDesk.titles
type DeskTitle = AgreementDesk['titles'][number]

type TitlesChoiceProps = {
  titles: readonly DeskTitle[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

const chargesOf = ({ owed }: DeskTitle) => owed.lateFee + owed.lateInterest

/** Which of what is owed goes into the agreement. */
export function TitlesChoice({ titles, chosen, onChange }: TitlesChoiceProps) {
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  const all = titles.length === chosen.size
  const taken = titles.filter(({ receivableId }) => chosen.has(receivableId))
  const sumOf = (part: (title: DeskTitle) => number) =>
    formatAmount(centavos(taken.reduce((total, title) => total + part(title), 0)))
  return (
    <Panel title={words.label} hint={words.hint}>
      <ScrollArea.Autosize mah={260} tabIndex={0} aria-label={words.label}>
        <Table aria-label={words.label} verticalSpacing={4} className="em-figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36}>
                <Checkbox
                  aria-label={words.all}
                  checked={all}
                  indeterminate={!all && chosen.size > 0}
                  onChange={() =>
                    onChange(new Set(all ? [] : titles.map(({ receivableId }) => receivableId)))
                  }
                />
              </Table.Th>
              <Table.Th>{words.title}</Table.Th>
              <Table.Th>{words.dueOn}</Table.Th>
              <Table.Th>{words.late}</Table.Th>
              <Table.Th ta="end">{words.principal}</Table.Th>
              <Table.Th ta="end">{words.charges}</Table.Th>
              <Table.Th ta="end">{words.total}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {titles.map((title) => (
              <Table.Tr key={title.receivableId}>
                <Table.Td>
                  <Checkbox
                    aria-label={words.choose(title.label)}
                    checked={chosen.has(title.receivableId)}
                    onChange={() => toggle(title.receivableId)}
                  />
                </Table.Td>
                <Table.Td>
                  <TitleName title={title} />
                </Table.Td>
                <Table.Td>{title.dueOn ? formatDay(title.dueOn) : words.noDue}</Table.Td>
                <Table.Td>{words.days(title.daysLate)}</Table.Td>
                <Table.Td ta="end">{formatAmount(title.owed.principal)}</Table.Td>
                <Table.Td ta="end">{formatAmount(centavos(chargesOf(title)))}</Table.Td>
                <Table.Td ta="end">
                  {formatAmount(centavos(title.owed.principal + chargesOf(title)))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th />
              <Table.Th colSpan={3}>{words.sum}</Table.Th>
              <Table.Th ta="end">{sumOf(({ owed }) => owed.principal)}</Table.Th>
              <Table.Th ta="end">{sumOf(chargesOf)}</Table.Th>
              <Table.Th ta="end">{sumOf((title) => title.owed.principal + chargesOf(title))}</Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </ScrollArea.Autosize>
      {chosen.size === 0 ? (
        <Text size="sm" role="alert">
          {words.none}
        </Text>
      ) : null}
    </Panel>
  )
}

function TitleName({ title }: { title: DeskTitle }) {
  const { label, contested, prescribed, agreement, renegotiations } = title
  const notes = [
    contested > 0 ? words.contested(contested) : null,
    prescribed ? words.prescribed : null,
    agreement ? words.ofAgreement(agreement) : null,
    renegotiations > 0 ? words.agreedBefore(renegotiations) : null,
  ].filter((note) => note !== null)
  return (
    <Stack gap={0}>
      <Text size="sm">{label}</Text>
      {notes.length > 0 ? (
        <Text size="xs" c="dimmed">
          {notes.join(' · ')}
        </Text>
      ) : null}
    </Stack>
  )
}
