import { ClassBadge, LightBadge } from '#renderer/components/credit-badges.tsx'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import type { CreditRow } from '#shared/contracts/credit.ts'
import { centavos } from '#shared/domain/money.ts'
import { credit, holdWords } from '#shared/pt-br/credit.ts'
import { formatAmount, formatDays } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'
import styles from './credit-table.module.css'

const { columns: words, meaning } = credit

/** Zero is a dash, so that the eye finds the amounts. */
const amountText = (amount: number) => (amount === 0 ? '–' : formatAmount(centavos(amount)))

/** Exposure over the limit in basis points; null when there is exposure and no limit. */
export function limitUse({ exposure, limit }: CreditRow): number | null {
  if (limit === 0) return exposure === 0 ? 0 : null
  return Math.round((exposure / limit) * 10_000)
}

function Use({ row }: { row: CreditRow }) {
  const use = limitUse(row)
  const text = credit.use(use)
  const color = use === null || use > 10_000 ? 'var(--em-bad)' : undefined
  return (
    <span className={styles['use']}>
      <Meter
        label={words.use}
        value={row.exposure}
        most={row.limit}
        text={text}
        {...(color ? { color } : {})}
      />
      <span className={styles['percent']} data-bad={color !== undefined}>
        {text}
      </span>
    </span>
  )
}

function Overdue({ row }: { row: CreditRow }) {
  if (row.overdue === 0) return <>–</>
  return <span title={formatDays(row.worstDaysLate)}>{amountText(row.overdue)}</span>
}

/** The name with its number, and what the customer is: VIP, held. */
export const nameColumn: DataColumn<CreditRow> = {
  id: 'name',
  header: words.name,
  hint: meaning.name,
  width: 210,
  grow: 3,
  sortable: true,
  sticky: true,
  cell: (row) => (
    <span className={styles['who']}>
      <Text span size="xs" c="dimmed" className="em-figures">
        {row.number}
      </Text>
      <span className={styles['name']}>{row.name}</span>
      {row.vip ? <span className={styles['tag']}>{words.vip}</span> : null}
      {row.hold === 'none' ? null : (
        <span className={styles['tag']} data-bad title={holdWords[row.hold]}>
          {words.hold}
        </span>
      )}
    </span>
  ),
}

export const lightColumn: DataColumn<CreditRow> = {
  id: 'light',
  header: words.light,
  hint: meaning.light,
  width: 104,
  cell: (row) => <LightBadge light={row.light} />,
}

export const scoreColumn: DataColumn<CreditRow> = {
  id: 'score',
  header: words.score,
  hint: meaning.score,
  width: 150,
  sortable: true,
  cell: (row) => <ClassBadge creditClass={row.class} score={row.score} neutral={row.neutral} />,
}

type AmountId = 'limit' | 'exposure' | 'net'

const amountColumn = (id: AmountId): DataColumn<CreditRow> => ({
  id,
  header: words[id],
  hint: meaning[id],
  align: 'end',
  width: 104,
  sortable: true,
  cell: (row) =>
    id === 'net' && row.net < 0 ? (
      <span className={styles['bad']}>{amountText(row.net)}</span>
    ) : (
      amountText(row[id])
    ),
})

/** Every column of the portfolio's list. */
export const creditColumns: readonly DataColumn<CreditRow>[] = [
  nameColumn,
  lightColumn,
  scoreColumn,
  amountColumn('limit'),
  amountColumn('exposure'),
  {
    id: 'use',
    header: words.use,
    hint: meaning.use,
    width: 132,
    grow: 1,
    sortable: true,
    cell: (row) => <Use row={row} />,
  },
  {
    id: 'overdue',
    header: words.overdue,
    hint: meaning.overdue,
    align: 'end',
    width: 104,
    sortable: true,
    cell: (row) => <Overdue row={row} />,
  },
  amountColumn('net'),
]
