import { type ResultDimension, resultDimensions } from '#shared/contracts/results.ts'
import { addDays, addMonths, type Day, day } from '#shared/domain/calendar.ts'

/** What the page's address says of this tab. */
export type ResultsSearch = {
  periodo?: string | undefined
  dias?: string | undefined
  por?: string | undefined
}

export const periods = ['mes', '30', '90', 'ano'] as const
export type Period = (typeof periods)[number]
export const withinChoices = ['1', '3', '7', '15', '30'] as const

/** Ninety days unless the address says otherwise. */
export function periodOf({ periodo }: ResultsSearch): Period {
  return periods.find((name) => name === periodo) ?? '90'
}

/** First and last day of a period. */
export function spanOf(period: Period, today: Day): { from: Day; to: Day } {
  if (period === 'mes') return { from: day(`${today.slice(0, 7)}-01`), to: today }
  return { from: period === 'ano' ? addMonths(today, -12) : addDays(today, -Number(period)), to: today }
}

export function withinOf({ dias }: ResultsSearch): (typeof withinChoices)[number] {
  return withinChoices.find((choice) => choice === dias) ?? '7'
}

const slugs: Record<ResultDimension, string> = {
  step: 'etapa',
  channel: 'canal',
  operator: 'operador',
  reason: 'motivo',
}

export function dimensionOf({ por }: ResultsSearch): ResultDimension {
  return resultDimensions.find((dimension) => slugs[dimension] === por) ?? 'step'
}

export function dimensionSlug(dimension: ResultDimension): string {
  return slugs[dimension]
}
