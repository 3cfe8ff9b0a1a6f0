import { SearchField } from '#renderer/components/search-field.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { sum } from '#shared/domain/money.ts'
import { bank, bankPane as words } from '#shared/pt-br/bank.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Ref, useEffect, useRef, useState } from 'react'

const SHOWN = 30

type ChooseTitlesProps = {
  entry: BankEntry
  /** The search, to put the focus on it. */
  fieldRef: Ref<HTMLInputElement>
  onSettle: (receivableIds: string[], label: string) => void
}

/** Titles by customer or number, for an entry that the house could not place. */
export function ChooseTitles({ entry, fieldRef, onSettle }: ChooseTitlesProps) {
  const today = useToday()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const found = useQuery({
    ...store.bank.titles.queryOptions({ input: { search, on: entry.on, today, limit: SHOWN } }),
    enabled: search.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const rows = search.trim() === '' ? [] : (found.data ?? [])
  // What a new search hides is not settled.
  const marked = rows.filter(({ receivableId }) => chosen.includes(receivableId))
  const section = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was found stands below the field, perhaps out of view.
    if (rows.length > 0) section.current?.scrollIntoView({ block: 'nearest' })
  }, [rows.length])
  const oneCustomer = new Set(marked.map(({ customerId }) => customerId)).size <= 1
  return (
    <Stack ref={section} gap="xs" component="section" aria-labelledby="bank-choose">
      <Title order={3} size="h5" id="bank-choose">
        {words.chooseTitle}
      </Title>
      <SearchField
        ref={fieldRef}
        label={words.chooseLabel}
        clearLabel={bank.clear}
        value={search}
        onChange={setSearch}
      />
      {found.error ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {search.trim() !== '' && found.data && rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noTitles}
        </Text>
      ) : null}
      {rows.length > 0 ? (
        <Checkbox.Group value={[...chosen]} onChange={setChosen} aria-label={words.results}>
          <Stack gap={6}>
            {rows.map((row) => (
              <Checkbox
                key={row.receivableId}
                value={row.receivableId}
                size="sm"
                label={`${row.customerName}, ${row.label}`}
                description={`${row.dueOn ? words.dueOn(formatDay(row.dueOn)) : words.noDueOn}, ${words.asked(formatMoney(row.total))}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      {marked.length > 0 ? (
        <Group justify="space-between">
          <Text size="sm" c={oneCustomer ? 'inherit' : 'red'} role="status">
            {oneCustomer
              ? words.chosen(marked.length, formatMoney(sum(marked.map(({ total }) => total))))
              : words.oneCustomer}
          </Text>
          <Button
            size="compact-md"
            disabled={!oneCustomer}
            onClick={() =>
              onSettle(
                marked.map(({ receivableId }) => receivableId),
                marked.map(({ label }) => label).join(', '),
              )
            }
          >
            {words.settleMany(marked.length)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}
