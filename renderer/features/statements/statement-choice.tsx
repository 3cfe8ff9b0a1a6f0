import { DayInput } from '#renderer/components/day-input.tsx'
import type { Day } from '#shared/domain/calendar.ts'
import { statementsScreen as words } from '#shared/pt-br/statements-screen.ts'
import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { periodOf, type StatementSearch } from './search.ts'

type StatementChoiceProps = {
  search: StatementSearch
  today: Day
  onSearch: (search: StatementSearch) => void
}

/** Which of the two statements, and of which days. */
export function StatementChoice({ search, today, onSearch }: StatementChoiceProps) {
  const label = useId()
  const [problem, setProblem] = useState<{ field: 'from' | 'to'; text: string } | null>(null)
  const { from, to } = periodOf(search, today)
  const moving = search.extrato === 'movimentacao'
  const put = (field: 'from' | 'to', day: Day | null) => {
    if (day === null) return
    const backwards = field === 'from' ? day > to : moving && day < from
    const text = day > today ? words.future : backwards ? words.backwards : null
    setProblem(text === null ? null : { field, text })
    if (text === null)
      onSearch({ ...search, ...(field === 'from' ? { de: day } : { ate: day === today ? undefined : day }) })
  }
  const errorOf = (field: 'from' | 'to') => (problem?.field === field ? problem.text : undefined)
  return (
    <Group gap="sm" align="flex-end" wrap="wrap">
      <Stack gap={2}>
        <Text id={label} size="sm" fw={500}>
          {words.choice}
        </Text>
        <SegmentedControl
          aria-labelledby={label}
          value={search.extrato ?? 'aberto'}
          onChange={(value) =>
            onSearch({ ...search, extrato: value === 'movimentacao' ? 'movimentacao' : undefined })
          }
          data={[
            { value: 'aberto', label: words.open },
            { value: 'movimentacao', label: words.movement },
          ]}
        />
      </Stack>
      {moving ? (
        <DayInput
          w={150}
          label={words.from}
          error={errorOf('from')}
          value={from}
          onChange={(day) => put('from', day)}
        />
      ) : null}
      <DayInput
        w={150}
        label={moving ? words.to : words.asOf}
        error={errorOf('to')}
        value={to}
        onChange={(day) => put('to', day)}
      />
    </Group>
  )
}
