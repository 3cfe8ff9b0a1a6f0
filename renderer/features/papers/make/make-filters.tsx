import { SearchField } from '#renderer/components/search-field.tsx'
import { isOfTheHouse, isSignedByCustomer } from '#shared/domain/paper-life.ts'
import { type PaperKind, paperKinds } from '#shared/domain/template.ts'
import { paperKindNames, paperKindUses } from '#shared/pt-br/paper-kinds.ts'
import { makeWords as words, registerWords } from '#shared/pt-br/papers-screen.ts'
import { Button, Group, Select, Switch } from '@mantine/core'
import { customersOf, kindSlug, type PapersSearch } from '../search.ts'

type Filter = { search: string; missingOnly: boolean }
type MakeFiltersProps = {
  kind: PaperKind
  search: PapersSearch
  onChange: (part: Partial<PapersSearch>) => void
  filter: Filter
  onFilter: (filter: Filter) => void
  /** False where everybody is not listed. */
  withCustomers: boolean
}

/** Which paper, and for whom. */
export function MakeFilters(props: MakeFiltersProps) {
  const { kind, search, onChange, filter, onFilter, withCustomers } = props
  return (
    <>
      <Group align="flex-end" gap="sm">
        <Select
          label={words.kind}
          description={paperKindUses[kind]}
          flex={1}
          allowDeselect={false}
          value={kind}
          data={paperKinds.map((value) => ({ value, label: paperKindNames[value] }))}
          onChange={(value) => value && onChange({ tipo: kindSlug(value) })}
        />
        {!isOfTheHouse(kind) && customersOf(search).length > 0 ? (
          <Button variant="light" onClick={() => onChange({ clientes: undefined })}>
            {words.showAll}
          </Button>
        ) : null}
      </Group>
      {withCustomers ? (
        <Group gap="sm" wrap="nowrap">
          <div style={{ flex: 1 }}>
            <SearchField
              label={words.search}
              clearLabel={registerWords.clear}
              value={filter.search}
              onChange={(text) => onFilter({ ...filter, search: text })}
            />
          </div>
          <Switch
            label={isSignedByCustomer(kind) ? words.unsignedOnly : words.missingOnly}
            checked={filter.missingOnly}
            onChange={(event) => onFilter({ ...filter, missingOnly: event.currentTarget.checked })}
          />
        </Group>
      ) : null}
    </>
  )
}
