import type { CashForecast } from '#shared/contracts/metrics.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { depositFrom, isToClear } from '#shared/domain/cheque-life.ts'
import { cashForecast, emptyExpectedDays } from '#shared/domain/metrics/cash-forecast.ts'
import { provisionRangeIndex, provisionRanges } from '#shared/domain/metrics/provision.ts'
import { everybody, type Member } from '../../credit/everybody.ts'
import type { StoreState } from '../../store-state.ts'
import { agedAsOf } from '../aged-as-of.ts'

const WHOLE = 10_000

/**
 * Cash of the next weeks (E25): what falls due by how likely its customer's class pays; what is late the same, less the
 * expected loss of its range; cheques from the day they may be deposited.
 */
export async function cashOutlook(state: StoreState, { today }: { today: Day }): Promise<CashForecast> {
  const { numbers, credit } = state.settings
  const chances = chancesOf(state, await everybody(state, today))
  const { days, beyond } = expectedTitles(state, today, chances)
  addCheques(state, today, chances, days.cheques)
  const forecast = cashForecast(days, {
    today,
    cash: numbers.cash?.amount ?? null,
    monthlyFixedCost: credit.policy.portfolio.monthlyFixedCost,
    reserveDays: numbers.reserveDays,
  })
  return { ...forecast, cashOn: numbers.cash?.on ?? null, beyond }
}

/** How likely each customer pays, 0 to 1, by the ledger's position. */
function chancesOf({ ledger, settings }: StoreState, members: readonly Member[]): Float64Array {
  const chances = new Float64Array(ledger.customers.size)
  for (const { at, standing } of members)
    chances[at] = settings.numbers.payChance[standing.score.class] / WHOLE
  return chances
}

function expectedTitles({ ledger, settings }: StoreState, today: Day, chances: Float64Array) {
  const days = emptyExpectedDays()
  const start = dayNumber(today)
  const aged = agedAsOf(ledger, start)
  const { customer, adjustedDay } = ledger.titles.columns
  let [beyond, lateExpected] = [0, 0]
  for (let at = 0; at < aged.size; at++) {
    const title = aged.title[at]!
    const principal = aged.principal[at]!
    const due = adjustedDay[title]!
    const chance = chances[customer[title]!]!
    if (due < 0 || due - start >= days.face.length) beyond += principal
    else if (due >= start) {
      days.face[due - start]! += principal
      days.expected[due - start]! += principal * chance
    } else {
      const loss = settings.numbers.provision[provisionRanges[provisionRangeIndex(due, start)]!] / WHOLE
      days.late.face += principal
      lateExpected += principal * chance * (1 - loss)
    }
  }
  days.late.expected = Math.round(lateExpected)
  for (let at = 0; at < days.expected.length; at++) days.expected[at] = Math.round(days.expected[at]!)
  return { days, beyond }
}

function addCheques(
  { ledger, rows, settings }: StoreState,
  today: Day,
  chances: Float64Array,
  days: Float64Array,
): void {
  const start = dayNumber(today)
  for (const cheque of rows.all('cheques').values()) {
    if (!isToClear(cheque)) continue
    const at = ledger.customers.ids.indexOf(cheque.customerId)
    // One that could have gone to the bank before goes today.
    const day = Math.max(0, dayNumber(depositFrom(cheque, settings.calendar)) - start)
    if (at >= 0 && day < days.length) days[day]! += Math.round(cheque.amount * chances[at]!)
  }
}
