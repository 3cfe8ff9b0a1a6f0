import type { CaseDesk } from '#shared/contracts/cases.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import {
  checklistOf,
  checklistRules,
  computedAnswers,
  type ChecklistItemId,
} from '#shared/domain/escalation/case-checklist.ts'
import type { CaseRoute } from '#shared/domain/escalation/escalation-case.ts'
import { leastDaysOf } from '#shared/domain/escalation/escalation-rules.ts'
import { phaseOfDebt } from '#shared/domain/escalation/phase-of.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { caseFacts } from '../../escalation/case-facts.ts'
import { owedOn } from '../../escalation/titles-of-case.ts'
import { titlePositions } from '../../credit/title-positions.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

type Asked = { customerId: string; route: CaseRoute; receivableIds: string[] | null; today: Day }

/** What a route asks for of a customer's late titles today, or of those chosen of them. Refuses `customer-unknown`. */
export async function caseDesk(
  state: StoreState,
  { customerId, route, receivableIds, today }: Asked,
): Promise<CaseDesk> {
  const { ledger, rows, database, settings } = state
  await rows.load(database)
  const customerAt = ledger.customers.ids.indexOf(customerId)
  if (customerAt < 0) throw refusal('customer-unknown')
  const owed = owedOn(state, today)
  const asOf = dayNumber(today)
  const { adjustedDay } = ledger.titles.columns
  const late = [...titlePositions(ledger, customerAt)]
    .filter((at) => adjustedDay[at]! >= 0 && adjustedDay[at]! < asOf && owed(ledger.titles.ids.at(at)) > 0)
    .sort((one, other) => adjustedDay[one]! - adjustedDay[other]!)
  const ids = late.map((at) => ledger.titles.ids.at(at))
  const titles = await database.receivables.bulkGet(ids)
  const chosen = receivableIds === null ? ids : ids.filter((id) => receivableIds.includes(id))
  const facts = await caseFacts(state, { customerId, receivableIds: chosen, today })
  const computed: Partial<Record<ChecklistItemId, boolean>> = computedAnswers(
    facts,
    route,
    settings.escalation,
  )
  const worst = late.length === 0 ? 0 : asOf - adjustedDay[late[0]!]!
  return {
    phase: phaseOfDebt(worst, rows.ofCustomer('cases', customerId)),
    titles: titles.flatMap((title, index) => {
      if (!title) return []
      const daysLate = asOf - adjustedDay[late[index]!]!
      return {
        receivableId: title.id,
        label: titleLabel(title),
        dueOn: title.dueOn,
        daysLate,
        ripe: facts.fraud || daysLate >= leastDaysOf(settings.escalation, route),
        total: centavos(owed(title.id)),
      }
    }),
    total: centavos(facts.total),
    checklist: checklistOf(route).map((itemId) => ({
      itemId,
      rule: checklistRules[itemId],
      holds: computed[itemId] ?? null,
    })),
  }
}
