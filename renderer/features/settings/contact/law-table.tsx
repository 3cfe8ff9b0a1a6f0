import { contactLaws } from '#shared/domain/dunning/contact-laws.ts'
import type { ContactWindow } from '#shared/domain/dunning/contact-rules.ts'
import { contactForm as words } from '#shared/pt-br/contact-settings.ts'
import { Badge, Table, Text, Title } from '@mantine/core'
import { timeText } from './contact-fields.ts'

const windowText = (window: ContactWindow) =>
  window ? words.window(timeText(window.from), timeText(window.until)) : words.none

/** What was read of each state's law, with where: to be checked before hours are widened (§ 2.1). */
export function LawTable() {
  const { lawColumns: columns } = words
  return (
    <div>
      <Title order={2} size="h3">
        {words.laws}
      </Title>
      <Text size="sm" c="dimmed">
        {words.lawsHint}
      </Text>
      <Table aria-label={words.laws} verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>{columns.state}</Table.Th>
            <Table.Th w={130}>{columns.hours}</Table.Th>
            <Table.Th w={130}>{columns.saturday}</Table.Th>
            <Table.Th>{columns.law}</Table.Th>
            <Table.Th>{columns.source}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {contactLaws.map(({ state, hours, law, sources, conflict }) => (
            <Table.Tr key={state}>
              <Table.Th scope="row">{state}</Table.Th>
              <Table.Td>{windowText(hours.weekdays)}</Table.Td>
              <Table.Td>{windowText(hours.saturday)}</Table.Td>
              <Table.Td>
                {law}{' '}
                {conflict ? (
                  <Badge color="yellow" variant="light" size="sm" tt="none">
                    {words.conflict}
                  </Badge>
                ) : null}
              </Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{sources.join(' · ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
