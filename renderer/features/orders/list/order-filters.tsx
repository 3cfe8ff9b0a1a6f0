import { type OrdersSearch, type PhaseChoice } from '#renderer/features/orders/search.ts'
import { SearchField } from '#renderer/components/search-field.tsx'
import { orders as words } from '#shared/pt-br/orders.ts'
import { Group, SegmentedControl, Switch } from '@mantine/core'
import type { Ref } from 'react'

type OrderFiltersProps = {
  search: OrdersSearch
  onSearch: (search: OrdersSearch) => void
  fieldRef: Ref<HTMLInputElement>
  onDown: () => void
}

const choices = Object.entries(words.phases).map(([value, label]) => ({ value, label }))

/** Search, phase and held only; all of it in the address. */
export function OrderFilters({ search, onSearch, fieldRef, onDown }: OrderFiltersProps) {
  return (
    <Group gap="sm" wrap="wrap">
      <div style={{ flex: '1 1 280px', maxWidth: 420 }}>
        <SearchField
          ref={fieldRef}
          label={words.search}
          clearLabel={words.clear}
          value={search.busca ?? ''}
          onChange={(text) => onSearch({ ...search, busca: text || undefined })}
          onDown={onDown}
        />
      </div>
      <SegmentedControl
        size="xs"
        aria-label={words.phase}
        data={choices}
        value={search.fase ?? 'abertas'}
        onChange={(value) => {
          const fase = value as PhaseChoice
          onSearch({ ...search, fase: fase === 'abertas' ? undefined : fase })
        }}
      />
      <Switch
        label={words.heldOnly}
        checked={search.retidas ?? false}
        onChange={(event) => onSearch({ ...search, retidas: event.currentTarget.checked || undefined })}
      />
    </Group>
  )
}
