import { PercentField } from '#renderer/components/percent-field.tsx'
import { roles } from '#shared/domain/access.ts'
import { ladderBands, ladderTerms } from '#shared/domain/agreements/discount-ladder.ts'
import {
  agreementSettings as words,
  bandNames,
  roleNames,
  termNames,
} from '#shared/pt-br/agreement-settings.ts'
import { Table, Text, Title } from '@mantine/core'
import { rulesLabels, waiverParts } from './rules-labels.ts'

/** The ladder of discounts (§ 10): of charges first, then of principal. */
export function LadderTable() {
  return (
    <div>
      <Title order={2} size="h3">
        {words.ladder}
      </Title>
      <Text size="sm" c="dimmed">
        {words.ladderHint}
      </Text>
      <Table.ScrollContainer minWidth={760}>
        <Table aria-label={words.ladder} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th rowSpan={2}>{words.band}</Table.Th>
              {ladderTerms.map((term) => (
                <Table.Th key={term} colSpan={2}>
                  {termNames[term]}
                </Table.Th>
              ))}
            </Table.Tr>
            <Table.Tr>
              {ladderTerms.flatMap((term) =>
                waiverParts.map(([part, label]) => <Table.Th key={`${term} ${part}`}>{label}</Table.Th>),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ladderBands.map((band) => (
              <Table.Tr key={band}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{bandNames[band]}</Table.Td>
                {ladderTerms.flatMap((term) =>
                  waiverParts.map(([part]) => (
                    <Table.Td key={`${term} ${part}`}>
                      <Share name={`ladder.${band}.${term}.${part}`} />
                    </Table.Td>
                  )),
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

/** What each role may waive at most, whatever the ladder says. */
export function RoleTable() {
  return (
    <div>
      <Title order={2} size="h3">
        {words.roles}
      </Title>
      <Table aria-label={words.roles} verticalSpacing={4} maw={460}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.role}</Table.Th>
            {waiverParts.map(([part, label]) => (
              <Table.Th key={part}>{label}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {roles.map((role) => (
            <Table.Tr key={role}>
              <Table.Td>{roleNames[role]}</Table.Td>
              {waiverParts.map(([part]) => (
                <Table.Td key={part}>
                  <Share name={`roles.${role}.${part}`} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function Share({ name }: { name: string }) {
  return <PercentField name={name} aria-label={rulesLabels[name] ?? name} w={84} />
}
