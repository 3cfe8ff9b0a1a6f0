import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { resultDimensions, type ResultsBoard } from '#shared/contracts/results.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { results as words, stageNames } from '#shared/pt-br/results.ts'
import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { rowName } from './row-name.ts'

type Span = { from: Day; to: Day }

/** Saves funnel, efforts and ways as one sheet. */
export function ExportResults({ board, span }: { board: ResultsBoard; span: Span }) {
  const save = async (format: 'csv' | 'xlsx') => {
    try {
      const { path } = await desktopClient.exports.table({
        format,
        suggestedName: words.fileName(span.from, span.to),
        title: words.sheetTitle(span.from, span.to),
        columns: columns(),
        rows: rowsOf(board),
      })
      if (path !== null) notifySaved(words.exported, path)
    } catch (error) {
      notifyProblem(describeError(error))
    }
  }
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button ml="auto" variant="default" leftSection={<IconDownload size={16} />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('xlsx')}>{words.exportXlsx}</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>{words.exportCsv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function columns() {
  const { part, name, recovered, ...counts } = words.sheetColumns
  return [
    { header: part, kind: 'text' as const },
    { header: name, kind: 'text' as const },
    { header: recovered, kind: 'money' as const },
    ...Object.values(counts).map((header) => ({ header, kind: 'integer' as const })),
  ]
}

type Cell = string | number | null

function rowsOf(board: ResultsBoard): Cell[][] {
  const none = [null, null, null, null]
  return [
    ...board.funnel.map(({ stage, customers, amount }): Cell[] => [
      words.funnel,
      stageNames[stage],
      amount,
      null,
      customers,
      null,
      null,
      null,
    ]),
    ...resultDimensions.flatMap((dimension) =>
      board.by[dimension].map((row): Cell[] => [
        words.dimensions[dimension],
        rowName(dimension, row),
        row.recovered,
        row.efforts,
        row.customers,
        row.rightPerson,
        row.promises,
        row.minutes,
      ]),
    ),
    [words.routes, words.internal, board.internal.net, ...none, board.minutes],
    ...board.partners.map(({ name, net }): Cell[] => [words.routes, name, net, ...none, null]),
  ]
}
