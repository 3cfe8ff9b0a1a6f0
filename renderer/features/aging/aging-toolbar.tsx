import type { Day } from '#shared/domain/calendar.ts'
import { aging } from '#shared/pt-br/aging.ts'
import { DayInput } from '#renderer/components/day-input.tsx'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconFilterOff, IconSearch } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { AgingSearch } from './search.ts'

type AgingToolbarProps = {
  search: AgingSearch
  today: Day
  /** Changes some of what the address says. */
  onChange: (change: Partial<AgingSearch>) => void
}

/** The day of the position, the view and the filters that are typed. */
export function AgingToolbar({ search, today, onChange }: AgingToolbarProps) {
  const viewLabel = useId()
  const filtered = Boolean(search.busca || search.minimo || search.faixas)
  return (
    <Group gap="sm" align="flex-end" wrap="wrap" pb="sm">
      <AsOfInput search={search} today={today} onChange={onChange} />
      <Stack gap={2}>
        <Text id={viewLabel} size="sm" fw={500}>
          {aging.view}
        </Text>
        <SegmentedControl
          aria-labelledby={viewLabel}
          value={search.por ?? 'cliente'}
          // Each view has its own order: the other's columns are not there.
          onChange={(por) =>
            onChange({ por: por === 'titulo' ? 'titulo' : undefined, ordem: undefined, sentido: undefined })
          }
          data={[
            { value: 'cliente', label: aging.byCustomer },
            { value: 'titulo', label: aging.byTitle },
          ]}
        />
      </Stack>
      <SearchInput value={search.busca ?? ''} onSearch={(busca) => onChange({ busca: busca || undefined })} />
      <MoneyInput
        w={150}
        label={aging.atLeast}
        title={aging.atLeastHint}
        placeholder="0,00"
        value={search.minimo ?? null}
        onChange={(amount) => onChange({ minimo: amount && amount > 0 ? amount : undefined })}
      />
      {filtered ? (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff size={16} />}
          onClick={() => onChange({ busca: undefined, minimo: undefined, faixas: undefined })}
        >
          {aging.clear}
        </Button>
      ) : null}
    </Group>
  )
}

function AsOfInput({ search, today, onChange }: AgingToolbarProps) {
  const [future, setFuture] = useState(false)
  return (
    <DayInput
      w={150}
      label={aging.asOf}
      error={future ? aging.asOfFuture : undefined}
      value={search.em ?? today}
      onChange={(day) => {
        setFuture(day !== null && day > today)
        if (day !== null && day <= today) onChange({ em: day === today ? undefined : day })
      }}
    />
  )
}

/** Words to search for, sent when the typing rests; changed from outside, it follows. */
function SearchInput({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setText(value)
  }
  const send = useDebouncedCallback((typed: string) => {
    setKnown(typed)
    onSearch(typed)
  }, 200)
  return (
    <TextInput
      flex="1 1 220px"
      maw={380}
      type="search"
      label={aging.search}
      placeholder={aging.searchPlaceholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      maxLength={120}
      onChange={(event) => {
        setText(event.currentTarget.value)
        send(event.currentTarget.value)
      }}
    />
  )
}
