import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { customerHaystack, foldText, makeSearch } from '#shared/domain/search.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Select, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { OrderFields } from './order-fields.ts'

const MOST = 12

type CustomerPickerProps = {
  autoFocus: boolean
  /** After another customer was chosen. */
  onPicked: (customerId: string) => void
}

/** The customer, found as one types by name, document, phone or number; Enter takes the first. */
export function CustomerPicker({ autoFocus, onPicked }: CustomerPickerProps) {
  const { control, setValue, getFieldState, formState, register } = useFormContext<OrderFields>()
  const [id, name] = useWatch({ control, name: ['customerId', 'customerName'] })
  const [search, setSearch] = useState(name)
  const today = useToday()
  const asked = search === name ? '' : search
  const { data, isPlaceholderData } = useQuery({
    ...store.customers.list.queryOptions({
      input: { search: asked, today, offset: 0, limit: MOST, sort: 'name', descending: false },
    }),
    placeholderData: keepPreviousData,
  })
  // Who begins with what was typed comes before who only has it.
  const begins = (row: { name: string }) => Number(foldText(row.name).startsWith(foldText(asked.trim())))
  // Until the answer is there, only those of the last one that match too: Enter must never take somebody else.
  const matches = makeSearch(asked)
  const known = (data?.rows ?? []).filter(
    (row) => !isPlaceholderData || matches(customerHaystack({ ...row, externalCode: null })),
  )
  const found = known.toSorted((a, b) => begins(b) - begins(a))
  const options = found.map((row) => ({
    value: row.id,
    label: row.name,
    detail: [`nº ${row.number}`, row.taxId ? formatTaxId(row.taxId) : null].filter(Boolean).join(' · '),
  }))
  if (id && !options.some(({ value }) => value === id))
    options.unshift({ value: id, label: name, detail: '' })
  const { ref } = register('customerId')
  const pick = (customerId: string, customerName: string) => {
    setValue('customerName', customerName, { shouldDirty: true })
    setValue('customerId', customerId, { shouldDirty: true, shouldValidate: formState.submitCount > 0 })
    setSearch(customerName)
    onPicked(customerId)
  }
  return (
    <Select
      ref={ref}
      label={words.customer}
      placeholder={words.customerHint}
      required
      searchable
      selectFirstOptionOnChange
      autoFocus={autoFocus}
      data={options}
      filter={({ options: all }) => all}
      value={id || null}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={words.customerNone}
      allowDeselect={false}
      // Open on arrival: the list itself scrolls, which a screen reader knows for what it is.
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      error={getFieldState('customerId', formState).error?.message}
      renderOption={({ option }) => (
        <span>
          {option.label}{' '}
          <Text span size="xs" c="dimmed">
            {(option as (typeof options)[number]).detail}
          </Text>
        </span>
      )}
      onKeyDown={(event) => {
        // An answer that came after the last letter has no first option marked yet.
        const unmarked = !event.currentTarget.getAttribute('aria-activedescendant')
        if (event.key !== 'Enter' || search === name || !unmarked) return
        event.preventDefault()
        event.stopPropagation()
        if (found[0]) pick(found[0].id, found[0].name)
      }}
      onChange={(value, option) => {
        if (value && option) pick(value, option.label)
      }}
    />
  )
}
