import { useSettings } from '#renderer/lib/use-settings.ts'
import { DayInput } from '#renderer/components/day-input.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { MetricsBoard } from '#shared/contracts/metrics.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { numbersWords as words } from '#shared/pt-br/numbers.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Button, Skeleton, Stack, Tabs } from '@mantine/core'
import { IconChartHistogram } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { CashTab } from './cash-tab.tsx'
import { DueTitlesDrawer } from './due-titles-drawer.tsx'
import { figuresOf } from './figure-list.ts'
import { FiguresTab } from './figures-tab.tsx'
import { NumbersActions } from './numbers-actions.tsx'
import { PortfolioTab } from './portfolio-tab.tsx'
import { asOfOf, type NumbersSearch, type NumberTab, numberTabs } from './search.ts'
import { TrendTab } from './trend-tab.tsx'

type NumbersScreenProps = {
  search: NumbersSearch
  onSearch: (search: NumbersSearch) => void
  /** What can be made of what is open. */
  ofOpen: ReactNode
}

/** The laboratory in figures as of any day: each says how it is made and leads to what is behind it. */
export function NumbersScreen({ search, onSearch, ofOpen }: NumbersScreenProps) {
  const today = useToday()
  const asOf = asOfOf(search, today)
  const [due, setDue] = useState<{ from: Day; to: Day } | null>(null)
  const settings = useSettings().data
  const { data, error, refetch } = useQuery(
    store.metrics.board.queryOptions({ input: { asOf }, placeholderData: keepPreviousData }),
  )
  const figures = useMemo(() => (data && settings ? figuresOf(data, settings.numbers) : []), [data, settings])
  const tab = search.aba ?? 'indicadores'
  // While another day is calculated the day before stays, and says which it is.
  const shown = data?.asOf ?? asOf
  return (
    <Stack gap="xs">
      <PageHeader
        title={screens.numbers}
        subtitle={words.subtitle(shown)}
        actions={
          <>
            <AsOfInput asOf={asOf} today={today} onChange={(em) => onSearch({ ...search, em })} />
            <NumbersActions figures={figures} asOf={shown} settings={settings?.numbers} />
          </>
        }
      />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          onSearch({ ...search, aba: next === 'indicadores' ? undefined : (next as NumberTab) })
        }
      >
        <Tabs.List mb="sm">
          {numberTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {words.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          {data && settings ? (
            <TabContent
              {...{ tab, board: data, settings, figures, asOf: shown, today, onDue: setDue, ofOpen }}
            />
          ) : error ? null : (
            <Skeleton height={360} radius="md" aria-label={words.loading} />
          )}
        </Tabs.Panel>
      </Tabs>
      {due ? <DueTitlesDrawer due={due} asOf={shown} onClose={() => setDue(null)} /> : null}
    </Stack>
  )
}

type TabContentProps = {
  tab: NumberTab
  board: MetricsBoard
  settings: Settings
  figures: ReturnType<typeof figuresOf>
  asOf: Day
  today: Day
  onDue: (due: { from: Day; to: Day }) => void
  ofOpen: ReactNode
}

function TabContent({ tab, board, settings, figures, ofOpen, ...days }: TabContentProps) {
  const nothing = board.months.every(({ open, sold, received }) => open + sold + received === 0)
  if (nothing && tab !== 'caixa') return <Nothing />
  if (tab === 'indicadores') return <FiguresTab figures={figures} {...days} />
  if (tab === 'evolucao') return <TrendTab board={board} onDue={days.onDue} />
  if (tab === 'caixa') return <CashTab reserveDays={settings.numbers.reserveDays} onDue={days.onDue} />
  const { concentrationBasisPoints } = settings.credit.policy.portfolio
  return (
    <PortfolioTab
      board={board}
      alertAbove={concentrationBasisPoints}
      asOf={days.asOf}
      today={days.today}
      actions={ofOpen}
    />
  )
}

function Nothing() {
  return (
    <EmptyState
      icon={IconChartHistogram}
      title={words.empty.title}
      message={words.empty.message}
      actions={
        <Button component={Link} to="/importar" variant="default">
          {words.empty.import}
        </Button>
      }
    />
  )
}

type AsOfInputProps = { asOf: Day; today: Day; onChange: (em: Day | undefined) => void }

function AsOfInput({ asOf, today, onChange }: AsOfInputProps) {
  const [future, setFuture] = useState(false)
  return (
    <DayInput
      w={150}
      aria-label={words.asOf}
      error={future ? words.future : undefined}
      value={asOf}
      onChange={(day) => {
        setFuture(day !== null && day > today)
        if (day !== null && day <= today) onChange(day === today ? undefined : day)
      }}
    />
  )
}
