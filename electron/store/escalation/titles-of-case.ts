import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { StoreState } from '../store-state.ts'
import { agedAsOf } from '../queries/aged-as-of.ts'

/** What the titles of a case come to on a day. */
export interface CaseMoney {
  /** Owed today with charges, in centavos. */
  owed: number
  /** The day the last of them was settled; null while one is owed. An agreement counts from its first paid instalment (R2.8, D). */
  settledOn: Day | null
  oldestDueOn: Day | null
}

/** What each title owes on a day, by id; looked up once for many cases. */
export function owedOn({ ledger }: StoreState, on: Day): (receivableId: string) => number {
  const aged = agedAsOf(ledger, dayNumber(on))
  const rows = new Map<number, number>()
  for (let row = 0; row < aged.size; row++)
    rows.set(aged.title[row]!, aged.principal[row]! + aged.lateFee[row]! + aged.lateInterest[row]!)
  return (id) => rows.get(ledger.titles.ids.indexOf(id)) ?? 0
}

/** What the titles of a case come to on a day. Call `rows.load` first. */
export function moneyOfCase(
  state: StoreState,
  titles: readonly { receivableId: string }[],
  { on, owed }: { on: Day; owed: ReturnType<typeof owedOn> },
): CaseMoney {
  const { ledger } = state
  const { dueDay } = ledger.titles.columns
  let [total, settled, oldest] = [0, -1, -1]
  for (const { receivableId } of titles) {
    const at = ledger.titles.ids.indexOf(receivableId)
    total += owed(receivableId)
    const due = dueDay[at]!
    if (due >= 0 && (oldest < 0 || due < oldest)) oldest = due
    const day = settledDay(state, at, dayNumber(on))
    settled = settled === NOT_YET || day === NOT_YET ? NOT_YET : Math.max(settled, day)
  }
  return {
    owed: total,
    settledOn: total > 0 || settled < 0 || settled === NOT_YET ? null : dayOf(settled),
    oldestDueOn: oldest < 0 ? null : dayOf(oldest),
  }
}

const NOT_YET = Number.MAX_SAFE_INTEGER

/**
 * The day a title's last payment came in, or it was cancelled: nothing is owed on it since. A title in an agreement waits
 * until the first of its instalments is paid whole (R2.8, D); where that went into another agreement, for that one's.
 */
function settledDay(state: StoreState, at: number, asOf: number): number {
  const { ledger, rows } = state
  const { amount, cancelDay, firstPayment } = ledger.titles.columns
  const { paidDay, reversalDay, knownDay, next, principal, byAgreement } = ledger.payments.columns
  if (cancelDay[at]! <= asOf) return cancelDay[at]!
  let [last, settled, agreed] = [-1, 0, false]
  for (let payment = firstPayment[at]!; payment >= 0; payment = next[payment]!) {
    if (paidDay[payment]! > asOf || reversalDay[payment]! <= asOf || knownDay[payment]! > asOf) continue
    last = Math.max(last, paidDay[payment]!)
    settled += principal[payment]!
    agreed ||= byAgreement[payment] === 1
  }
  if (settled < amount[at]!) return NOT_YET
  if (!agreed) return last
  const id = ledger.titles.ids.at(at)
  const agreement = [...rows.all('agreements').values()].find(
    ({ signature, broken, titles }) =>
      signature && !broken && titles.some(({ receivableId }) => receivableId === id),
  )
  const first = agreement?.instalments[0]?.receivableId
  const firstAt = first ? ledger.titles.ids.indexOf(first) : -1
  return firstAt < 0 ? NOT_YET : settledDay(state, firstAt, asOf)
}
