import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useToday } from '#renderer/lib/today.ts'
import { credit } from '#shared/pt-br/credit.ts'
import { creditColumns } from './columns.tsx'
import { Box, Button, Group, SegmentedControl } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { CreditTable, NobodyListed } from './credit-table.tsx'
import type { PortfolioCardProps } from './portfolio-card.ts'
import { PortfolioStrip } from './portfolio-strip.tsx'
import { filterOf, type ListSlug, sortedBy, sortOf } from './search.ts'

const lists: { value: ListSlug; label: string }[] = [
  { value: 'todos', label: credit.filters.lists.all },
  { value: 'retidos', label: credit.filters.lists.held },
  { value: 'vip', label: credit.filters.lists.vip },
  { value: 'bloqueados', label: credit.filters.lists.blocked },
  { value: 'rende', label: credit.filters.lists.earns },
  { value: 'custa', label: credit.filters.lists.costly },
]

/** The portfolio: the strip of figures over the list of customers, both one filter. */
export function PortfolioTab({ search, onChange }: PortfolioCardProps) {
  const today = useToday()
  const query = useMemo(() => ({ ...filterOf(search, today), ...sortOf(search) }), [search, today])
  const filtered = Boolean(search.busca || search.classes || search.sinais || search.lista)
  return (
    <>
      <PortfolioStrip search={search} onChange={onChange} />
      <Group gap="sm" mt="sm" wrap="wrap">
        <SegmentedControl
          aria-label={credit.filters.list}
          size="xs"
          value={search.lista ?? 'todos'}
          onChange={(slug) =>
            onChange({
              lista: slug === 'todos' ? undefined : slug,
              // Each list has its own natural order.
              ordem: undefined,
              sentido: undefined,
            })
          }
          data={lists}
        />
        <Box flex="1 1 220px" maw={380}>
          <SearchField
            label={credit.filters.search}
            clearLabel={credit.filters.clearSearch}
            value={search.busca ?? ''}
            onChange={(busca) => onChange({ busca: busca || undefined })}
          />
        </Box>
        {filtered ? (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconFilterOff size={16} />}
            onClick={() =>
              onChange({ busca: undefined, classes: undefined, sinais: undefined, lista: undefined })
            }
          >
            {credit.filters.clear}
          </Button>
        ) : null}
      </Group>
      <div className={styles['table']}>
        <CreditTable
          query={query}
          columns={creditColumns}
          label={credit.tableLabel}
          onSort={(column) => onChange(sortedBy(column, query))}
          empty={<NobodyListed filtered={filtered} />}
        />
      </div>
    </>
  )
}
