import { addDays, addMonths, type Day } from '../calendar.ts'

/** What proves a debt decides how long it may be demanded, and how (§ 2.4). */
export const debtInstruments = ['instrument', 'promissory-note', 'duplicata', 'none'] as const
export type DebtInstrument = (typeof debtInstruments)[number]

type Term = { years: number; rule: string }

/**
 * Years until a debt may not be demanded at all, and where that is written (§ 2.4). A note or duplicata too old to be
 * executed still proves the debt (Súmula 504). Cheques have clocks of their own: `cheque-life.ts`.
 */
export const prescriptionTerms: Record<DebtInstrument, Term> = {
  instrument: { years: 5, rule: 'CC 206 § 5º I' },
  'promissory-note': { years: 5, rule: 'Súmula 504' },
  duplicata: { years: 5, rule: 'CC 206 § 5º I' },
  none: { years: 10, rule: 'CC 205' },
}

/** Years in which a paper may itself be protested and executed, against those who guarantee it too (§ 2.4). */
export const executionTerms: Partial<Record<DebtInstrument, Term>> = {
  'promissory-note': { years: 3, rule: 'LUG 70 e 77' },
  duplicata: { years: 3, rule: 'Lei 5.474 art. 18' },
}

/**
 * An act that starts prescription anew (R2.16): a protest or the filing of a proposal before it, an unequivocal
 * acknowledgement by the debtor, a lawsuit. While a lawsuit runs nothing prescribes; its end starts the time anew.
 */
export type Interruption =
  | { on: Day; kind: 'protest' | 'acknowledgement' }
  | { on: Day; kind: 'lawsuit'; endedOn: Day | null }

/** A debt with a due day; `instrument` is what proves it. */
export type DatedDebt = { dueOn: Day; instrument: DebtInstrument }

/** The first day on which a term is over; null while a lawsuit keeps it open. */
export type TermEnd = { on: Day | null; rule: string }

/** The day so many years later: the same number of the month, or the day after where that month has none (CC 132 § 3). */
export function yearsAfter(on: Day, years: number): Day {
  const reached = addMonths(on, years * 12)
  return reached.slice(8) === on.slice(8) ? reached : addDays(reached, 1)
}

/**
 * The day from which a debt may no longer be demanded (R2.18), and the rule. Only the first interruption before it counts,
 * and starts it anew (R2.16); what comes after prescription interrupts nothing. A lawsuit filed in time counts besides.
 */
export function prescribesOn(debt: DatedDebt, interruptions: readonly Interruption[]): TermEnd {
  return endOf(debt.dueOn, prescriptionTerms[debt.instrument], interruptions)
}

/** The day from which its paper may no longer be protested nor executed; null when what proves it is no such paper. */
export function executionEndsOn(debt: DatedDebt, interruptions: readonly Interruption[]): TermEnd | null {
  const term = executionTerms[debt.instrument]
  return term ? endOf(debt.dueOn, term, interruptions) : null
}

/** Whether a term is over on a day. */
export const isOver = ({ on }: TermEnd, today: Day): boolean => on !== null && on <= today

function endOf(dueOn: Day, { years, rule }: Term, interruptions: readonly Interruption[]): TermEnd {
  const uninterrupted = yearsAfter(dueOn, years)
  const [act] = interruptions
    .filter(({ kind, on }) => kind !== 'lawsuit' && on >= dueOn && on < uninterrupted)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  let end = act ? yearsAfter(act.on, years) : uninterrupted
  for (const suit of interruptions) {
    if (suit.kind !== 'lawsuit' || suit.on < dueOn || suit.on >= end) continue
    if (suit.endedOn === null) return { on: null, rule }
    const anew = yearsAfter(suit.endedOn, years)
    if (anew > end) end = anew
  }
  return { on: end, rule }
}
