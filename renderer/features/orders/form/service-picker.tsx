import type { Service } from '#shared/domain/service.ts'
import { foldText } from '#shared/domain/search.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { Select, Text } from '@mantine/core'
import { useState } from 'react'

const words = orderForm.item
const OUTSIDE = 'outside'
const MOST = 30

type ServicePickerProps = {
  position: number
  services: readonly Service[]
  /** What stands in the field: the item's description. */
  description: string
  serviceId: string | null
  error?: string | undefined
  autoFocus: boolean
  onService: (service: Service) => void
  /** Work outside the catalogue, as it was typed. */
  onOutside: (description: string) => void
}

/** A service by its code or name; what is not in the catalogue can be taken as it was typed. */
export function ServicePicker({
  services,
  description,
  serviceId,
  onService,
  onOutside,
  ...props
}: ServicePickerProps) {
  const [search, setSearch] = useState(description)
  const [known, setKnown] = useState(description)
  if (known !== description) {
    // Another order came into the form: a draft, a copy.
    setKnown(description)
    setSearch(description)
  }
  const typed = search.trim()
  const options = optionsOf(services, search === description ? '' : typed)
  const isNew = typed.length >= 2 && typed !== description
  const data = [
    ...options,
    ...(isNew ? [{ value: OUTSIDE, label: words.outside(typed), code: '' }] : []),
    ...(serviceId === null && description ? [{ value: 'typed', label: description, code: '' }] : []),
  ]
  if (serviceId && !data.some(({ value }) => value === serviceId))
    data.unshift({ value: serviceId, label: description, code: '' })
  const pick = (value: string | null) => {
    const service = services.find(({ id }) => id === value)
    if (service) onService(service)
    else if (value === OUTSIDE) onOutside(typed)
  }
  return (
    <Select
      aria-label={words.service(props.position)}
      placeholder={words.servicePlaceholder}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      autoFocus={props.autoFocus}
      data={data}
      filter={({ options: all }) => all}
      value={serviceId ?? (description ? 'typed' : null)}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={words.none}
      error={props.error}
      renderOption={({ option }) => (
        <span>
          <Text span size="xs" c="dimmed" className="em-figures">
            {(option as (typeof data)[number]).code}
          </Text>{' '}
          {option.label}
        </span>
      )}
      onKeyDown={(event) => {
        // A catalogue that came after the last letter has no first option marked yet.
        const unmarked = !event.currentTarget.getAttribute('aria-activedescendant')
        if (event.key !== 'Enter' || !isNew || !unmarked) return
        event.preventDefault()
        event.stopPropagation()
        pick(data[0]?.value ?? null)
      }}
      // Choosing the same service again brings its table price back, where `onChange` would say nothing.
      onOptionSubmit={pick}
    />
  )
}

/** The services whose code or name has what was typed; an exact code comes first. */
function optionsOf(services: readonly Service[], typed: string) {
  const wanted = foldText(typed)
  return services
    .filter(({ code, name }) => foldText(`${code} ${name}`).includes(wanted))
    .sort((a, b) => Number(foldText(b.code) === wanted) - Number(foldText(a.code) === wanted))
    .slice(0, MOST)
    .map(({ id, code, name }) => ({ value: id, label: name, code }))
}
