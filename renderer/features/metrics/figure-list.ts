import type { MetricsBoard } from '#shared/contracts/metrics.ts'
import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { bucketAfter } from '#shared/domain/metrics/default-rates.ts'
import { centavos } from '#shared/domain/money.ts'
import type { NumbersSettings } from '#shared/domain/numbers-settings.ts'
import { formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { figureWords as words, formatDaysLong, formatMonth, formatShare } from '#shared/pt-br/numbers.ts'
import type { NumberTab } from './search.ts'

/** Where a figure leads: titles of buckets, titles that fell due between two days, or a tab. */
export type Behind =
  | { buckets: readonly AgingBucket[] }
  | { due: { from: Day; to: Day } }
  | { tab: NumberTab }

export type FigureGroup = 'default' | 'time' | 'collection' | 'risk'

/** One figure as it is shown, exported and printed. */
export interface Figure {
  id: string
  group: FigureGroup
  label: string
  value: string
  /** The numbers that went into it. */
  made: string
  formula: string
  behind: Behind
  bad?: boolean
}

const money = (amount: number) => formatMoney(centavos(amount))
const LATE = agingBuckets.slice(1, -1)

/** Every figure of a board. */
export function figuresOf(board: MetricsBoard, settings: NumbersSettings): Figure[] {
  return [
    ...rateFigures(board, settings),
    ...timeFigures(board, settings),
    ...collectionFigures(board),
    ...riskFigures(board),
  ]
}

function rateFigures(
  { rates, vintage }: MetricsBoard,
  { defaultAfterDays: days }: NumbersSettings,
): Figure[] {
  const { byBalance, byVintage, byCustomers } = rates
  const buckets = agingBuckets.slice(bucketAfter(days), -1)
  const group = 'default'
  return [
    {
      id: 'byBalance',
      group,
      label: words.byBalance.label(days),
      value: formatShare(byBalance.basisPoints),
      made: words.byBalance.made(money(byBalance.part), money(byBalance.whole)),
      formula: words.byBalance.formula(days),
      behind: { buckets },
    },
    {
      id: 'byVintage',
      group,
      label: words.byVintage.label(formatMonth(vintage.to)),
      value: formatShare(byVintage.basisPoints),
      made: words.byVintage.made(money(byVintage.part), money(byVintage.whole)),
      formula: words.byVintage.formula,
      behind: { due: vintage },
    },
    {
      id: 'byCustomers',
      group,
      label: words.byCustomers.label(days),
      value: formatShare(byCustomers.basisPoints),
      made: words.byCustomers.made(byCustomers.part, byCustomers.whole),
      formula: words.byCustomers.formula(days),
      behind: { buckets },
    },
  ]
}

function timeFigures({ outstanding, averageDelay }: MetricsBoard, { yearDays }: NumbersSettings): Figure[] {
  const { receivables, current, sales, simple, countBack, best, delay } = outstanding
  const group = 'time'
  const made = words.simple.made
  return [
    {
      id: 'simple',
      group,
      label: words.simple.label,
      value: formatDaysLong(simple),
      made: made(money(receivables), money(sales), yearDays),
      formula: words.simple.formula(yearDays),
      behind: { buckets: [] },
    },
    {
      id: 'countBack',
      group,
      label: words.countBack.label,
      value: `${countBack.atLeast ? `${words.countBack.atLeast} ` : ''}${formatDaysLong(countBack.days)}`,
      made: words.countBack.made,
      formula: words.countBack.formula,
      behind: { tab: 'evolucao' },
    },
    {
      id: 'best',
      group,
      label: words.best.label,
      value: formatDaysLong(best),
      made: made(money(current), money(sales), yearDays),
      formula: words.best.formula,
      behind: { buckets: ['notDue', 'noDueDate'] },
    },
    {
      id: 'delay',
      group,
      label: words.delay.label,
      value: formatDaysLong(delay),
      made: words.delay.made(formatDaysLong(simple), formatDaysLong(best)),
      formula: words.delay.formula,
      behind: { buckets: LATE },
    },
    {
      id: 'averageDelay',
      group,
      label: words.averageDelay.label,
      value: formatDaysLong(averageDelay.days),
      made: words.averageDelay.made(money(averageDelay.paid)),
      formula: words.averageDelay.formula,
      behind: { tab: 'evolucao' },
    },
  ]
}

function collectionFigures({ effectiveness, recovery, returned, vintage }: MetricsBoard): Figure[] {
  const month = formatMonth(vintage.to)
  const group = 'collection'
  return [
    {
      id: 'effectiveness',
      group,
      label: words.effectiveness.label(month),
      value: formatShare(effectiveness.basisPoints),
      made: words.effectiveness.made(money(effectiveness.part), money(effectiveness.whole)),
      formula: words.effectiveness.formula,
      behind: { tab: 'evolucao' },
    },
    {
      id: 'recovery',
      group,
      label: words.recovery.label(month),
      value: formatShare(recovery.basisPoints),
      made: words.recovery.made(money(recovery.part), money(recovery.whole)),
      formula: words.recovery.formula,
      behind: { tab: 'evolucao' },
    },
    {
      id: 'returned',
      group,
      label: words.returned.label,
      value: formatNumber(returned.again),
      made: words.returned.made(returned.again, returned.recovered),
      formula: words.returned.formula,
      behind: { tab: 'carteira' },
    },
  ]
}

function riskFigures({ provision, concentration }: MetricsBoard): Figure[] {
  const { receivables } = concentration
  const group = 'risk'
  const behind = { tab: 'carteira' } as const
  return [
    {
      id: 'provision',
      group,
      label: words.provision.label,
      value: money(provision.amount),
      made: words.provision.made(money(provision.amount), money(provision.balance)),
      formula: words.provision.formula,
      behind,
    },
    {
      id: 'concentration',
      group,
      label: words.concentration.label,
      value: formatShare(receivables.total === 0 ? null : receivables.top.one),
      made: receivables.largest[0]?.name ?? '–',
      formula: words.concentration.formula,
      behind,
    },
    {
      id: 'index',
      group,
      label: words.index.label,
      value: formatNumber(receivables.index),
      made: words.index.made,
      formula: words.index.formula,
      behind,
    },
  ]
}
