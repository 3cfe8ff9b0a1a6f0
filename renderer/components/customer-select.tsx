import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** Customers offered at once; the rest is found by typing on. */
const MOST = 12

/** The customers that what is typed may mean. */
function useFoundCustomers(search: string) {
  const today = useToday()
  const { data } = useQuery({
    ...store.customers.list.queryOptions({
      input: { search, today, offset: 0, limit: MOST, sort: 'name', descending: false },
    }),
    placeholderData: keepPreviousData,
  })
  return (data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

type CustomerSelectProps = {
  label: string
  placeholder: string
  /** True when the dialog around it opens with the focus here. */
  autoFocus?: boolean
  value: string | null
  onChange: (customerId: string | null, name: string) => void
}

/** One customer, found as one types; none is fine too. */
export function CustomerSelect(props: CustomerSelectProps) {
  const { label, placeholder, value, onChange, autoFocus = false } = props
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const found = useFoundCustomers(search === chosen?.label ? '' : search)
  const data = chosen && !found.some((option) => option.value === chosen.value) ? [chosen, ...found] : found
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data-autofocus={autoFocus || undefined}
      // A dialog that opens with a list over it would take Escape twice to close.
      openOnFocus={!autoFocus}
      searchable
      clearable
      data={data}
      filter={({ options }) => options}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={pieces.noCustomer}
      onChange={(id, option) => {
        setChosen(id === null ? null : { value: id, label: option?.label ?? '' })
        onChange(id, option?.label ?? '')
      }}
    />
  )
}
