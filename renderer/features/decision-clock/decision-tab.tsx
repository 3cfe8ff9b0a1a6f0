import { SearchField } from '#renderer/components/search-field.tsx'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { Group, SegmentedControl, Text } from '@mantine/core'
import { useRef } from 'react'
import { ClockList } from './clock-list.tsx'
import { LossList } from './loss-list.tsx'
import { PriorsButton } from './priors-button.tsx'
import { type DecisionSearch, decisionViews, viewOf } from './search.ts'

type DecisionTabProps = { search: DecisionSearch; onChange: (part: DecisionSearch) => void }

/** Cases that ask for a choice, and what was given up; Enter opens one. */
export function DecisionTab({ search, onChange }: DecisionTabProps) {
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  useListKeys({ find: () => field.current?.focus() })
  const view = viewOf(search)
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.hint}
      </Text>
      <Group gap="sm">
        {view === 'perdas' ? null : (
          <div style={{ flex: '1 1 240px', maxWidth: 360 }}>
            <SearchField
              ref={field}
              label={words.search}
              clearLabel={words.clear}
              value={search.busca ?? ''}
              onChange={(text) => onChange({ busca: text || undefined })}
              onDown={() => grid.current?.focus()}
            />
          </div>
        )}
        <SegmentedControl
          aria-label={words.view}
          data={decisionViews.map((value) => ({ value, label: words.views[value] }))}
          value={view}
          onChange={(value) => onChange({ ver: value === 'a-decidir' ? undefined : value })}
        />
        <PriorsButton />
      </Group>
      {view === 'perdas' ? <LossList /> : <ClockList search={search} view={view} grid={grid} />}
    </>
  )
}
