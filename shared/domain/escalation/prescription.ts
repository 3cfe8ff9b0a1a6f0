import { addDays, addMonths, type Day } from '../calendar.ts'

/** What proves a debt decides how long it may be demanded (§ 2.4). */
export const debtInstruments = ['instrument', 'promissory-note', 'duplicata', 'none'] as const
export type DebtInstrument = (typeof debtInstruments)[number]

/** Years until a debt prescribes, and where that is written (§ 2.4). Cheques have clocks of their own: `cheque-life.ts`. */
export const prescriptionTerms: Record<DebtInstrument, { years: number; rule: string }> = {
  instrument: { years: 5, rule: 'CC 206 § 5º I' },
  'promissory-note': { years: 3, rule: 'LUG 70 e 77' },
  duplicata: { years: 3, rule: 'Lei 5.474 art. 18' },
  none: { years: 10, rule: 'CC 205' },
}

/** An act that interrupts prescription (R2.16): a protest, or an unequivocal acknowledgement by the debtor. */
export type Interruption = { on: Day; kind: 'protest' | 'acknowledgement' }

/** The day so many years later: the same number of the month, or the day after where that month has none (CC 132 § 3). */
export function yearsAfter(on: Day, years: number): Day {
  const reached = addMonths(on, years * 12)
  return reached.slice(8) === on.slice(8) ? reached : addDays(reached, 1)
}

/**
 * The day from which a debt may no longer be demanded (R2.18), and the rule. Only the first interruption before it counts,
 * and starts it anew (R2.16); what comes after prescription interrupts nothing.
 */
export function prescribesOn(
  { dueOn, instrument }: { dueOn: Day; instrument: DebtInstrument },
  interruptions: readonly Interruption[],
): { on: Day; rule: string } {
  const { years, rule } = prescriptionTerms[instrument]
  const first = yearsAfter(dueOn, years)
  const [act] = interruptions
    .filter(({ on }) => on >= dueOn && on < first)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return { on: act ? yearsAfter(act.on, years) : first, rule }
}
