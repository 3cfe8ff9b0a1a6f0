import { agingBucketIndex } from '#shared/domain/aging.ts'
import type { DayNumber } from '#shared/domain/calendar.ts'
import { type ChargeTerms, interestBetween, lateFee } from '#shared/domain/charges.ts'
import { NEVER } from './columns.ts'
import type { Ledger } from './ledger.ts'

/** The titles that owe something as of a day, by position; `title` points into the ledger's titles. Centavos. */
export interface AgedTitles {
  asOf: DayNumber
  size: number
  title: Int32Array
  principal: Float64Array
  lateFee: Float64Array
  lateInterest: Float64Array
  daysLate: Int32Array
  /** Position in `agingBuckets`. */
  bucket: Uint8Array
}

type Charges = { fee: number; interest: number }

/**
 * What every title owes as of a day, in one pass over the ledger: `standingOf` of the domain for all titles at once,
 * without a single object a title. Same rules, same functions of charges, 0 centavos of difference. Reversals count as
 * known on `knownOn`: asked for a later day, what was reversed since was never paid, and what was moved here is.
 */
export function ageTitles(ledger: Ledger, asOf: DayNumber, knownOn: DayNumber = asOf): AgedTitles {
  const count = ledger.titles.size
  const { issueDay, dueDay, adjustedDay, amount, terms, cancelDay, firstPayment, clearFrom } =
    ledger.titles.columns
  const { next, paidDay, principal: settled, reversalDay, knownDay } = ledger.payments.columns
  // Most titles are paid: room for a quarter of them, and more when that is not enough.
  let aged = roomFor(asOf, (count >> 2) + 1024)
  const charges: Charges = { fee: 0, interest: 0 }
  let size = 0
  for (let at = 0; at < count; at++) {
    if (clearFrom[at]! <= asOf || issueDay[at]! > asOf || cancelDay[at]! <= asOf) continue
    let owed = amount[at]!
    let lastPaid = -1
    let reversed = false
    let payment = firstPayment[at]!
    for (; payment >= 0 && paidDay[payment]! <= asOf; payment = next[payment]!) {
      if (reversalDay[payment]! !== NEVER) reversed = true
      if (reversalDay[payment]! <= knownOn || knownDay[payment]! > knownOn) continue
      owed -= settled[payment]!
      lastPaid = paidDay[payment]!
    }
    const adjusted = adjustedDay[at]!
    const agreed = ledger.terms[terms[at]!]!
    const freeUntil = adjusted + agreed.graceDays
    const from = agreed.countFrom === 'adjusted' ? adjusted : dueDay[at]!
    charges.fee = charges.interest = 0
    if (adjusted >= 0 && asOf > freeUntil) {
      if (lastPaid < 0) {
        charges.fee = lateFee(owed, agreed)
        charges.interest = interestBetween(owed, { from, to: asOf }, agreed, ledger.rates)
      } else if (owed > 0 || (lastPaid > freeUntil && !staysSettled(ledger, at, asOf, knownOn))) {
        accrue(ledger, charges, { title: at, terms: agreed, from, freeUntil, asOf, knownOn })
      }
    }
    if (owed < 0) owed = 0
    if (owed + charges.fee + charges.interest === 0) {
      // Settled whole by its last payment, and no reversal on record: nothing accrues on nothing from that day on.
      if (payment < 0 && !reversed) clearFrom[at] = lastPaid
      continue
    }
    if (size === aged.title.length) aged = roomFor(asOf, Math.min(count, size * 2), aged)
    aged.title[size] = at
    aged.principal[size] = owed
    aged.lateFee[size] = charges.fee
    aged.lateInterest[size] = charges.interest
    aged.daysLate[size] = adjusted >= 0 && asOf > adjusted ? asOf - from : 0
    aged.bucket[size] = agingBucketIndex(adjusted, asOf)
    size++
  }
  aged.size = size
  return aged
}

/** Empty room for some titles, or what was found so far in more room. */
function roomFor(asOf: DayNumber, capacity: number, found?: AgedTitles): AgedTitles {
  const room: AgedTitles = {
    asOf,
    size: 0,
    title: new Int32Array(capacity),
    principal: new Float64Array(capacity),
    lateFee: new Float64Array(capacity),
    lateInterest: new Float64Array(capacity),
    daysLate: new Int32Array(capacity),
    bucket: new Uint8Array(capacity),
  }
  if (!found) return room
  room.title.set(found.title)
  room.principal.set(found.principal)
  room.lateFee.set(found.lateFee)
  room.lateInterest.set(found.lateInterest)
  room.daysLate.set(found.daysLate)
  room.bucket.set(found.bucket)
  return room
}

type Accrual = {
  title: number
  terms: ChargeTerms
  from: DayNumber
  freeUntil: DayNumber
  asOf: DayNumber
  knownOn: DayNumber
}

// The domain's `staysSettled`, over the list of payments.
function staysSettled({ titles, payments }: Ledger, title: number, asOf: DayNumber, knownOn: DayNumber) {
  const { next, paidDay, reversalDay, knownDay, settlesWhole } = payments.columns
  let [settledOn, reversedOn] = [NEVER, -1]
  for (let payment = titles.columns.firstPayment[title]!; payment >= 0; payment = next[payment]!) {
    const reversal = reversalDay[payment]!
    if (reversal <= knownOn) reversedOn = Math.max(reversedOn, reversal)
    else if (settlesWhole[payment] === 1 && paidDay[payment]! <= asOf && knownDay[payment]! <= knownOn)
      settledOn = paidDay[payment]!
  }
  return settledOn !== NEVER && reversedOn < settledOn
}

// The domain's `chargesOwed`, over the list of payments instead of an array of them.
function accrue(ledger: Ledger, charges: Charges, accrual: Accrual): void {
  const { terms, freeUntil, asOf, knownOn } = accrual
  const {
    next,
    paidDay,
    principal: settled,
    feeGone,
    interestGone,
    reversalDay,
    knownDay,
  } = ledger.payments.columns
  let principal = ledger.titles.columns.amount[accrual.title]!
  let [fee, interest, since, late] = [0, 0, accrual.from, false]
  let [feePaid, interestPaid] = [0, 0]
  let payment = ledger.titles.columns.firstPayment[accrual.title]!
  for (; payment >= 0 && paidDay[payment]! <= asOf; payment = next[payment]!) {
    if (reversalDay[payment]! <= knownOn || knownDay[payment]! > knownOn) continue
    const paid = paidDay[payment]!
    if (paid > freeUntil) {
      const owed = Math.max(0, principal)
      if (!late) fee = lateFee(owed, terms)
      late = true
      interest += interestBetween(owed, { from: since, to: paid }, terms, ledger.rates)
      since = paid
    }
    principal -= settled[payment]!
    feePaid += feeGone[payment]!
    interestPaid += interestGone[payment]!
  }
  const owed = Math.max(0, principal)
  if (!late) fee = lateFee(owed, terms)
  interest += interestBetween(owed, { from: since, to: asOf }, terms, ledger.rates)
  charges.fee = Math.max(0, fee - feePaid)
  charges.interest = Math.max(0, interest - interestPaid)
}
