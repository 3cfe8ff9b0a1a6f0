import type { ConcentrationFigures, MetricsBoard } from '#shared/contracts/metrics.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { PublishedPolicy } from '#shared/domain/credit-policy.ts'
import { averageDelay, collectionEffectiveness, recovery, rolls } from '#shared/domain/metrics/collection.ts'
import { concentrationOf } from '#shared/domain/metrics/concentration.ts'
import { outstandingDays } from '#shared/domain/metrics/days-outstanding.ts'
import {
  bucketAfter,
  type DefaultAfter,
  rateByBalance,
  rateByVintage,
  shareOf,
} from '#shared/domain/metrics/default-rates.ts'
import { BUCKETS, MONTHS, YEAR } from '#shared/domain/metrics/monthly-ledger.ts'
import { policyEffect } from '#shared/domain/metrics/policy-effect.ts'
import { provisionOf, provisionRangeIndex, provisionRanges } from '#shared/domain/metrics/provision.ts'
import { basisPointsOf } from '#shared/domain/metrics/ratios.ts'
import type { AgedTitles } from '../../ledger/aged-titles.ts'
import { balancesOf } from '../../ledger/customer-balances.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerMonths } from '../../ledger/monthly-ledger.ts'
import type { StoreState } from '../../store-state.ts'
import { agedAsOf } from '../aged-as-of.ts'
import { policyVersions } from '../credit/policy.ts'
import { monthRows, monthsAsOf } from './months.ts'
import { returnedCustomers } from './returned.ts'

const EVERY_BUCKET = Array<boolean>(BUCKETS).fill(true)
/** The last month that ended. */
const ENDED = MONTHS - 1

/** Every figure that the ledger alone tells as of a day. */
export async function metricsBoard(state: StoreState, { asOf }: { asOf: Day }): Promise<MetricsBoard> {
  return boardOf(state, asOf, await policyVersions(state))
}

/** The same with the versions of the credit policy at hand. */
export function boardOf(
  { ledger, settings }: Pick<StoreState, 'ledger' | 'settings'>,
  asOf: Day,
  versions: readonly PublishedPolicy[],
): MetricsBoard {
  const { defaultAfterDays, yearDays, provision } = settings.numbers
  const months = monthsAsOf(ledger, asOf)
  const aged = agedAsOf(ledger, dayNumber(asOf))
  const { principal, buckets } = balancesOf(ledger, aged, EVERY_BUCKET)
  return {
    asOf,
    months: monthRows(months, settings.numbers),
    aging: agingBuckets.map((bucket, at) => ({ bucket, amount: months.open[MONTHS * BUCKETS + at]! })),
    rates: {
      byBalance: rateByBalance(months, MONTHS, defaultAfterDays),
      byVintage: rateByVintage(months, ENDED),
      byCustomers: customersInDefault(principal, buckets, bucketAfter(defaultAfterDays)),
    },
    vintage: { from: dayOf(months.cuts[ENDED - 1]! + 1), to: dayOf(months.cuts[ENDED]!) },
    outstanding: outstandingDays(months, yearDays),
    averageDelay: averageDelay(months),
    effectiveness: collectionEffectiveness(months, ENDED),
    recovery: recovery(months, ENDED),
    rolls: rolls(months, ENDED),
    concentration: {
      receivables: concentrationIn(ledger, principal),
      revenue: concentrationIn(ledger, months.soldTo),
    },
    provision: provisionOf(balancesByRange(ledger, aged), provision),
    returned: returnedCustomers(ledger, months),
    policies: policyEffects(versions, months, asOf, defaultAfterDays),
  }
}

/** Customers who owe something late beyond the days, of all who owe. */
function customersInDefault(principal: Float64Array, buckets: Float64Array, from: number) {
  let [late, owing] = [0, 0]
  for (let at = 0; at < principal.length; at++) {
    if (principal[at] === 0) continue
    owing++
    for (let bucket = from; bucket < BUCKETS - 1; bucket++) {
      if (buckets[at * BUCKETS + bucket] === 0) continue
      late++
      break
    }
  }
  return shareOf(late, owing)
}

function balancesByRange(ledger: Ledger, aged: AgedTitles): Float64Array {
  const balances = new Float64Array(provisionRanges.length)
  const { adjustedDay } = ledger.titles.columns
  for (let at = 0; at < aged.size; at++)
    balances[provisionRangeIndex(adjustedDay[aged.title[at]!]!, aged.asOf)]! += aged.principal[at]!
  return balances
}

function concentrationIn({ customers }: Ledger, amounts: Float64Array): ConcentrationFigures {
  const { largest, ...figures } = concentrationOf(amounts)
  return {
    ...figures,
    largest: largest.map((at) => ({
      customerId: customers.ids.at(at),
      name: customers.rows[at]?.name ?? '',
      amount: amounts[at]!,
      basisPoints: basisPointsOf(amounts[at]!, figures.total) ?? 0,
    })),
  }
}

function policyEffects(
  versions: readonly PublishedPolicy[],
  months: LedgerMonths,
  asOf: Day,
  after: DefaultAfter,
): MetricsBoard['policies'] {
  return versions.flatMap(({ version, publishedOn, note }) => {
    if (publishedOn === null || publishedOn > asOf) return []
    const effect = policyEffect(months, { publishedOn, asOf, after })
    const month = effect.month - (MONTHS - YEAR + 1)
    return [{ ...effect, version, publishedOn, note, month: month < 0 ? null : month }]
  })
}
