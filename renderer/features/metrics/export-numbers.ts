import { desktopClient } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { numbersWords as words } from '#shared/pt-br/numbers.ts'
import type { Figure } from './figure-list.ts'

/** Saves every figure with how it was made where the person says; answers the path, null when the person gave up. */
export async function exportNumbers(
  figures: readonly Figure[],
  asOf: Day,
  format: 'csv' | 'xlsx',
): Promise<string | null> {
  const { path } = await desktopClient.exports.table({
    format,
    suggestedName: words.fileName(asOf),
    title: words.sheetTitle(asOf),
    columns: Object.values(words.columns).map((header) => ({ header, kind: 'text' as const })),
    rows: figures.map(({ group, label, value, made, formula }) => [
      words.groups[group],
      label,
      value,
      made,
      formula,
    ]),
  })
  return path
}
