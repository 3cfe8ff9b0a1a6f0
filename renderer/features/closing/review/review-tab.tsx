import { DayInput } from '#renderer/components/day-input.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import type { ClosingRow } from '#shared/contracts/closings.ts'
import { foldText } from '#shared/domain/search.ts'
import { closings as words } from '#shared/pt-br/closings.ts'
import { Group } from '@mantine/core'
import { IconCalendarDollar, IconListSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ClosingSearch } from '../search.ts'
import styles from '#renderer/components/tabbed-screen.module.css'
import { planOf, usualCutOff } from './choices.ts'
import { CustomerDrawer } from './customer-drawer.tsx'
import { ReleaseBar } from './release-bar.tsx'
import { ReviewTable } from './review-table.tsx'
import { useChoices } from './use-choices.ts'

const NO_ROWS: ClosingRow[] = []

export type ReviewTabProps = { search: ClosingSearch; onSearch: (search: ClosingSearch) => void }

/** What is going to be closed: the cut-off, a row a customer, and all of it with one key. */
export function ReviewTab({ search, onSearch }: ReviewTabProps) {
  const today = useToday()
  const cutOffOn = search.ate ?? usualCutOff(today)
  const future = cutOffOn > today
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const review = useQuery({
    ...store.closings.review.queryOptions({ input: { cutOffOn, today } }),
    placeholderData: keepPreviousData,
    enabled: !future,
  })
  const rows = review.data?.rows ?? NO_ROWS
  const desk = useChoices(cutOffOn)
  const plans = rows.map((row) => planOf(row, desk.choices))
  const chosen = plans.filter(({ row, orders }) => orders.length > 0 && !desk.choices.skipped[row.customerId])
  const wanted = foldText(search.busca ?? '').trim()
  const shown = plans.filter(({ row }) => foldText(row.customerName).includes(wanted))
  useListKeys({ find: () => field.current?.focus() })
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <DayInput
          label={words.cutOff}
          description={words.cutOffHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          w={230}
          value={cutOffOn}
          error={future ? words.cutOffFuture : undefined}
          onChange={(day) => day && onSearch({ ...search, ate: day })}
        />
        {/* On the line of the labelled field's box. */}
        <div style={{ flex: '0 1 320px', paddingTop: 23 }}>
          <SearchField
            ref={field}
            label={words.search}
            clearLabel={words.clear}
            value={search.busca ?? ''}
            onChange={(text) => onSearch({ ...search, busca: text || undefined })}
            onDown={() => grid.current?.focus()}
          />
        </div>
        <ReleaseBar
          key={cutOffOn}
          number={review.data?.nextNumber ?? 0}
          cutOffOn={cutOffOn}
          plans={plans}
          chosen={chosen}
          desk={desk}
          onReleased={(id) => onSearch({ aba: 'feitos', fechamento: id })}
        />
      </Group>
      {desk.recovered ? <DraftNotice onDiscard={desk.reset} /> : null}
      <div className={styles['table']}>
        <ReviewTable
          review={review}
          plans={shown}
          chosen={chosen}
          desk={desk}
          gridRef={grid}
          empty={search.busca ? <NotFound /> : <NothingToClose />}
          onOpen={(customerId) => onSearch({ ...search, cliente: customerId })}
        />
      </div>
      <CustomerDrawer
        plan={plans.find(({ row }) => row.customerId === search.cliente) ?? null}
        desk={desk}
        onClose={() => onSearch({ ...search, cliente: undefined })}
      />
    </>
  )
}

function NotFound() {
  return <EmptyState icon={IconListSearch} title={words.notFound.title} message={words.notFound.message} />
}

function NothingToClose() {
  return <EmptyState icon={IconCalendarDollar} title={words.none.title} message={words.none.message} />
}
