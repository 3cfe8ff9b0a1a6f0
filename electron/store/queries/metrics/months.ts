import type { MetricsMonth } from '#shared/contracts/metrics.ts'
import { type Day, dayOf } from '#shared/domain/calendar.ts'
import { averageDelay, collectionEffectiveness, recovery } from '#shared/domain/metrics/collection.ts'
import { daysSalesOutstanding, yearlySales } from '#shared/domain/metrics/days-outstanding.ts'
import { rateByBalance, rateByVintage } from '#shared/domain/metrics/default-rates.ts'
import { lateAt, MONTHS, type MonthlyLedger, openAt, YEAR } from '#shared/domain/metrics/monthly-ledger.ts'
import type { NumbersSettings } from '#shared/domain/numbers-settings.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { type LedgerMonths, monthlyLedger } from '../../ledger/monthly-ledger.ts'

const kept = new WeakMap<Ledger, { version: number; asOf: Day; months: LedgerMonths }>()

/** The ledger month by month as of a day; calculated once until the ledger changes. */
export function monthsAsOf(ledger: Ledger, asOf: Day): LedgerMonths {
  const known = kept.get(ledger)
  if (known?.version === ledger.version && known.asOf === asOf) return known.months
  const months = monthlyLedger(ledger, asOf)
  kept.set(ledger, { version: ledger.version, asOf, months })
  return months
}

/** The figures of each month of the last year, oldest first. */
export function monthRows(months: MonthlyLedger, settings: NumbersSettings): MetricsMonth[] {
  return Array.from({ length: YEAR }, (_, at) => monthRow(months, MONTHS - YEAR + 1 + at, settings))
}

function monthRow(
  months: MonthlyLedger,
  month: number,
  { defaultAfterDays, yearDays }: NumbersSettings,
): MetricsMonth {
  return {
    from: dayOf(months.cuts[month - 1]! + 1),
    to: dayOf(months.cuts[month]!),
    open: openAt(months, month),
    overdue: lateAt(months, month),
    sold: months.sold[month]!,
    received: months.received[month]!,
    byBalance: rateByBalance(months, month, defaultAfterDays),
    byVintage: rateByVintage(months, month),
    effectiveness: collectionEffectiveness(months, month),
    recovery: recovery(months, month),
    averageDelay: averageDelay(months, month, 1).days,
    salesOutstanding: daysSalesOutstanding(openAt(months, month), yearlySales(months, month), yearDays),
  }
}
