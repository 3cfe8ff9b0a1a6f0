import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { BlockRow } from '#shared/contracts/blocks.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { blockWords as words } from '#shared/pt-br/blocks.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Badge, Button, Stack, Text } from '@mantine/core'

type Options = { today: Day; mayExit: boolean; onExit: (block: BlockRow) => void }

function reachText({ reaches }: BlockRow): string {
  if (reaches.length === 0) return words.reachesNobody
  return words.reaches(reaches.map(({ name, by }) => (by === 'person' ? words.asPerson(name) : name)))
}

const who: DataColumn<BlockRow>[] = [
  {
    id: 'name',
    header: words.columns.name,
    width: 200,
    grow: 2,
    cell: ({ name, taxIds }) => (
      <Stack gap={0}>
        <Text size="sm" fw={600} truncate>
          {name}
        </Text>
        <Text size="xs" c="dimmed" className="em-figures" truncate>
          {taxIds.map(formatTaxId).join(' · ')}
        </Text>
      </Stack>
    ),
  },
  {
    id: 'reason',
    header: words.columns.reason,
    width: 220,
    grow: 3,
    cell: ({ reason }) => (
      <Text size="sm" lineClamp={2} title={reason}>
        {reason}
      </Text>
    ),
  },
]

const when = (today: Day): DataColumn<BlockRow>[] => [
  {
    id: 'since',
    header: words.columns.since,
    width: 150,
    cell: ({ on, by, exit }) => (
      <Stack gap={0}>
        <Text size="sm" className="em-figures">
          {formatDay(on)}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {exit ? words.ended(formatDay(exit.on), exit.by) : by}
        </Text>
      </Stack>
    ),
  },
  {
    id: 'review',
    header: words.columns.review,
    width: 130,
    cell: ({ reviewOn, exit }) => (
      <Stack gap={2} align="flex-start">
        <Text size="sm" className="em-figures">
          {formatDay(reviewOn)}
        </Text>
        {!exit && reviewOn <= today ? (
          <Badge size="xs" color="orange" variant="light" tt="none">
            {words.reviewLate}
          </Badge>
        ) : null}
      </Stack>
    ),
  },
]

/** What the list says of each block; the exit is offered to who may decide it. */
export function blockColumns({ today, mayExit, onExit }: Options): DataColumn<BlockRow>[] {
  return [
    ...who,
    ...when(today),
    {
      id: 'reaches',
      header: words.columns.reaches,
      width: 160,
      grow: 2,
      cell: (row) => (
        <Text size="sm" lineClamp={2}>
          {reachText(row)}
        </Text>
      ),
    },
    {
      id: 'exit',
      header: words.columns.exit,
      width: 110,
      align: 'end',
      cell: (row) =>
        row.exit || !mayExit ? null : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.exitOf(row.name)}
            onClick={(event) => {
              event.stopPropagation()
              onExit(row)
            }}
          >
            {words.exit}
          </Button>
        ),
    },
  ]
}
