import type { Day } from '#shared/domain/calendar.ts'
import { aging } from '#shared/pt-br/aging.ts'
import { DayInput } from '#renderer/components/day-input.tsx'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { Box, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
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
      <Box flex="1 1 220px" maw={380}>
        <SearchField
          label={aging.searchPlaceholder}
          clearLabel={aging.clearSearch}
          value={search.busca ?? ''}
          onChange={(busca) => onChange({ busca: busca || undefined })}
        />
      </Box>
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
