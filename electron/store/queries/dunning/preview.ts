import type { PreviewTitle } from '#shared/contracts/dunning.ts'
import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { timelineOf } from '#shared/domain/dunning/timeline.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { policyOf } from '../../dunning/policy-of.ts'
import { ageTitles } from '../../ledger/aged-titles.ts'
import type { StoreState } from '../../store-state.ts'

/** As many titles as a person looks at. */
const MOST = 60

type Preview = {
  customerName: string
  policy: { name: string; version: number | null }
  titles: PreviewTitle[]
  more: number
}

/** The days of each step for a customer's open titles, oldest due day first. Refuses `customer-unknown`. */
export async function previewPolicy(
  state: StoreState,
  { customerId, today, steps }: { customerId: string; today: Day; steps: DunningStep[] | null },
): Promise<Preview> {
  const { policy } = await policyOf(state, customerId, today)
  const { ledger, database, settings } = state
  const customerAt = ledger.customers.ids.indexOf(customerId)
  const { customer, adjustedDay } = ledger.titles.columns
  const aged = ageTitles(ledger, dayNumber(today))
  const open: { id: string; adjusted: number; total: number }[] = []
  for (let at = 0; at < aged.size; at++) {
    const title = aged.title[at]!
    if (customer[title] !== customerAt) continue
    const total = aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
    open.push({ id: ledger.titles.ids.at(title), adjusted: adjustedDay[title]!, total })
  }
  open.sort((one, other) => one.adjusted - other.adjusted || (one.id < other.id ? -1 : 1))
  const page = open.slice(0, MOST)
  const titles = await database.receivables.bulkGet(page.map(({ id }) => id))
  return {
    customerName: ledger.customers.rows[customerAt]?.name ?? '',
    policy: steps ? { name: '', version: null } : { name: policy.name, version: policy.version },
    titles: page.flatMap(({ adjusted, total }, at) => {
      const title = titles[at]
      if (!title) return []
      const adjustedDueOn = adjusted < 0 ? null : dayOf(adjusted)
      return {
        receivableId: title.id,
        label: titleLabel(title),
        dueOn: title.dueOn,
        adjustedDueOn,
        total: centavos(total),
        steps:
          adjustedDueOn === null
            ? []
            : timelineOf({ steps: steps ?? policy.steps }, adjustedDueOn, settings.calendar),
      }
    }),
    more: open.length - page.length,
  }
}
