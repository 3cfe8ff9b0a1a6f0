import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import {
  indexNames,
  LEGAL_INDEX,
  missingMonths,
  type MonthlyRate,
  type MonthlyRates,
} from '#shared/domain/monthly-rates.ts'
import { ratesForm as words, settings } from '#shared/pt-br/settings.ts'
import { ActionIcon, Alert, Select, Stack, Table, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { RateRowForm } from './rate-row-form.tsx'
import { RatesPaste } from './rates-paste.tsx'
import { monthText, rateText, withRows } from './rates-text.ts'

/** Legal rate and index, month by month, as the user copies them from who publishes them (R1.8); every change is stored at once. */
export function RatesSettings({ rates, terms }: { rates: MonthlyRates; terms: ChargeTerms }) {
  const missing = missingMonths(rates, terms, useToday())
  const may = useMay('changeSettings')
  const save = useCommand(storeClient.settings.saveRates, { onDone: () => notifyDone(settings.saved) })
  const put = (change: Partial<MonthlyRates>) => save.run({ rates: { ...rates, ...change } })
  const add = (rows: readonly MonthlyRate[]) => put({ months: withRows(rates.months, rows) })
  return (
    <Stack gap="sm" component="section" aria-label={words.title}>
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      {save.error ? <ErrorNotice error={save.error} /> : null}
      {missing.length > 0 ? (
        <Alert color="orange" role="status">
          {words.missing(missing.map(monthText).join(', '))}
        </Alert>
      ) : null}
      {terms.interestMode === 'legal' && rates.indexName !== LEGAL_INDEX ? (
        <Alert color="orange" role="status">
          {words.legalIndex(rates.indexName)}
        </Alert>
      ) : null}
      <Select
        label={words.indexName}
        w={160}
        data={[...indexNames]}
        allowDeselect={false}
        disabled={!may}
        value={rates.indexName}
        onChange={(name) => put({ indexName: name ?? rates.indexName })}
      />
      {may ? <RateRowForm indexName={rates.indexName} onAdd={(row) => add([row])} /> : null}
      {may ? <RatesPaste onPasted={add} /> : null}
      <RatesTable
        rates={rates}
        {...(may
          ? {
              onRemove: (gone: string) => put({ months: rates.months.filter(({ month }) => month !== gone) }),
            }
          : {})}
      />
    </Stack>
  )
}

type RatesTableProps = { rates: MonthlyRates; onRemove?: (month: string) => void }

/** The months, the newest first. */
function RatesTable({ rates, onRemove }: RatesTableProps) {
  if (rates.months.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    )
  return (
    <Table.ScrollContainer minWidth={420} mah={320} type="native">
      <Table fz="sm" verticalSpacing={4} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.month}</Table.Th>
            <Table.Th ta="end">{words.legal}</Table.Th>
            <Table.Th ta="end">{words.index(rates.indexName)}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rates.months.toReversed().map(({ month, legal, index }) => (
            <Table.Tr key={month}>
              <Table.Td className="em-figures">{monthText(month)}</Table.Td>
              <Table.Td ta="end" className="em-figures">
                {rateText(legal)}
              </Table.Td>
              <Table.Td ta="end" className="em-figures">
                {rateText(index)}
              </Table.Td>
              <Table.Td ta="end">
                {onRemove ? (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={words.remove(monthText(month))}
                    onClick={() => onRemove(month)}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
