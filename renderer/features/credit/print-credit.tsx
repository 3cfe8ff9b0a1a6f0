import { useSettings } from '#renderer/lib/use-settings.ts'
import { PrintSheet } from '#renderer/components/print-sheet.tsx'
import type { CreditRow } from '#shared/contracts/credit.ts'
import { centavos } from '#shared/domain/money.ts'
import { classWords, credit, holdWords, lightWords } from '#shared/pt-br/credit.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { limitUse } from './columns.tsx'
import styles from './print-credit.module.css'
import type { CreditQuery } from './queries.ts'

type PrintCreditProps = { query: CreditQuery; rows: readonly CreditRow[]; onPrinted: () => void }

const words = credit.columns
const heads = [
  [words.number, false],
  [words.name, false],
  [words.light, false],
  [words.class, false],
  [words.points, true],
  [words.hold, false],
  [words.limit, true],
  [words.exposure, true],
  [words.use, true],
  [words.overdue, true],
  [words.daysLate, true],
  [words.net, true],
] as const

/** The portfolio on paper: the laboratory, the day, the filter and every row, not only those on screen. */
export function PrintCredit({ query, rows, onPrinted }: PrintCreditProps) {
  const { data: settings } = useSettings()
  return (
    <PrintSheet paper="landscape" onPrinted={onPrinted}>
      <header className={styles['head']}>
        <div>
          <strong>{settings?.laboratory?.tradeName ?? settings?.laboratory?.name}</strong>
          <h1>{credit.document(formatDay(query.today))}</h1>
        </div>
        <div className={styles['facts']}>
          <span>
            {credit.filtersOf}: {describeFilter(query)}
          </span>
          <span>{credit.shown(rows.length)}</span>
        </div>
      </header>
      <table className={styles['table']}>
        <thead>
          <tr>
            {heads.map(([head, end]) => (
              <th key={head} className={end ? styles['end'] : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.customerId}>
              {cellsOf(row).map((cell, at) => (
                <td key={heads[at]![0]} className={heads[at]![1] ? styles['end'] : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  )
}

function cellsOf(row: CreditRow): (string | number)[] {
  return [
    row.number,
    row.vip ? `${row.name} (${words.vip})` : row.name,
    lightWords[row.light],
    row.class,
    row.neutral ? `${row.score} ${classWords.neutral}` : row.score,
    row.hold === 'none' ? '–' : holdWords[row.hold],
    formatAmount(row.limit),
    formatAmount(row.exposure),
    credit.use(limitUse(row)),
    formatAmount(row.overdue),
    row.worstDaysLate || '–',
    formatAmount(centavos(row.net)),
  ]
}

function describeFilter(query: CreditQuery): string {
  const parts = [
    ...(query.list === 'all' ? [] : [credit.filters.lists[query.list]]),
    ...query.classes.map(classWords.name),
    ...query.lights.map((light) => lightWords[light]),
    ...(query.search ? [`“${query.search}”`] : []),
  ]
  return parts.join(', ') || credit.noFilter
}
