import { isBusinessDay, nextBusinessDay } from './business-days.ts'
import { addDays, addMonths, type BankCalendar, type Day } from './calendar.ts'
import type { Cheque, ChequeStatus } from './cheque-plan.ts'

/** What may become of a cheque. */
export const chequeSteps = ['deposited', 'cleared', 'returned', 'represented', 'given-back'] as const
export type ChequeStep = (typeof chequeSteps)[number]

/** The return reason after which a cheque may be presented once more: no funds, first time (R2.17). */
const FIRST_RETURN = '11'

/** Whether a cheque is still trusted to bring money in. One that came back once covers nothing until it has cleared. */
export function isToClear({ status }: Pick<Cheque, 'status'>): boolean {
  return status === 'in-hand' || status === 'deposited'
}

const steps: Record<ChequeStatus, readonly ChequeStep[]> = {
  'in-hand': ['deposited', 'cleared', 'returned', 'given-back'],
  deposited: ['cleared', 'returned'],
  represented: ['cleared', 'returned'],
  returned: ['represented', 'cleared', 'given-back'],
  cleared: [],
  'given-back': [],
}

/** What may be done with a cheque next. The day is checked apart: see `depositFrom`. */
export function nextSteps({
  status,
  returnReason,
}: Pick<Cheque, 'status' | 'returnReason'>): readonly ChequeStep[] {
  return status === 'returned' && returnReason !== FIRST_RETURN ? ['given-back'] : steps[status]
}

/**
 * The first day it may go to the bank: the agreed one or the business day after it. Before the agreed day a deposit is
 * a moral damage (Súmula 370).
 */
export function depositFrom({ depositOn }: Pick<Cheque, 'depositOn'>, calendar: BankCalendar): Day {
  return isBusinessDay(depositOn, calendar) ? depositOn : nextBusinessDay(depositOn, calendar)
}

/** The legal clocks of a cheque, counted from the day written on it; see § 2.4. */
export type ChequeDeadlines = {
  /** Last day to present it: 30 days in the same place, 60 elsewhere (Lei 7.357 art. 33). */
  presentBy: Day
  /** Last day to execute it: six months after that (art. 59). */
  executeBy: Day
  /** Last day of the action for unjust enrichment: two years more (art. 61). */
  enrichmentBy: Day
  /** Last day of the monitória: five years after the day on it (Súmula 503). */
  monitionBy: Day
}

/** The legal deadlines of a cheque. The day on a post-dated one is the day agreed for its deposit. */
export function chequeDeadlines({
  depositOn,
  samePlace,
}: Pick<Cheque, 'depositOn' | 'samePlace'>): ChequeDeadlines {
  const presentBy = addDays(depositOn, samePlace ? 30 : 60)
  const executeBy = addMonths(presentBy, 6)
  return {
    presentBy,
    executeBy,
    enrichmentBy: addMonths(executeBy, 24),
    monitionBy: addMonths(depositOn, 60),
  }
}

/** The deadline that is still to be kept on a day: presenting, then executing; null when all is lost or done. */
export function nextDeadline(
  cheque: Pick<Cheque, 'depositOn' | 'samePlace' | 'status'>,
  today: Day,
): { kind: keyof ChequeDeadlines; on: Day } | null {
  if (cheque.status === 'cleared' || cheque.status === 'given-back') return null
  const deadlines = chequeDeadlines(cheque)
  const presented = cheque.status !== 'in-hand'
  const kinds = ['presentBy', 'executeBy', 'enrichmentBy', 'monitionBy'] as const
  for (const kind of kinds) {
    if (kind === 'presentBy' && presented) continue
    if (deadlines[kind] >= today) return { kind, on: deadlines[kind] }
  }
  return null
}
