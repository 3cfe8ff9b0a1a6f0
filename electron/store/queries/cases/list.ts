import type { CaseDetail, CaseRow } from '#shared/contracts/cases.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { isPublic, nextStages } from '#shared/domain/escalation/case-stages.ts'
import type { CaseRoute, EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import { noticeDaysOf } from '#shared/domain/escalation/escalation-rules.ts'
import { clocksOfCase, type LegalClock, lightOf } from '#shared/domain/escalation/legal-clocks.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { termsOfTitles } from '../../escalation/prescribed.ts'
import { moneyOfCase, owedOn } from '../../escalation/titles-of-case.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

type CaseQuery = {
  today: Day
  search: string
  routes: readonly CaseRoute[]
  state: 'open' | 'closed' | 'all'
  customerId: string | null
  offset: number
  limit: number
}

/** One page of the cases, those whose clocks run out first, first; then the newest. */
export async function listCases(
  state: StoreState,
  query: CaseQuery,
): Promise<{ rows: CaseRow[]; total: number }> {
  const { rows, database, ledger } = state
  await rows.load(database)
  const matches = makeSearch(query.search)
  const all =
    query.customerId === null ? [...rows.all('cases').values()] : rows.ofCustomer('cases', query.customerId)
  const found = all.filter(({ customerId, route, closure, number }) => {
    if (query.routes.length > 0 && !query.routes.includes(route)) return false
    if (query.state !== 'all' && (query.state === 'open') !== (closure === null)) return false
    if (query.search.trim() === '' || query.search.trim() === String(number)) return true
    return matches(ledger.customers.haystack(ledger.customers.ids.indexOf(customerId)))
  })
  const rowOf = caseRows(state, query.today)
  const listed = found.map(rowOf).sort(urgentFirst)
  return { rows: listed.slice(query.offset, query.offset + query.limit), total: listed.length }
}

/** One case, as its line of the list, and its titles. Refuses `case-unknown`. */
export async function caseById(
  state: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<CaseDetail> {
  await state.rows.load(state.database)
  const found = state.rows.all('cases').get(id)
  if (!found) throw refusal('case-unknown')
  const titles = await state.database.receivables.bulkGet(
    found.titles.map(({ receivableId }) => receivableId),
  )
  const row = caseRows(state, today)(found)
  return {
    ...row,
    clocks: [...row.clocks, ...(row.owed > 0 ? clocksOfTitles(state, found, today) : [])].sort(byDay),
    titles: titles.flatMap((title) => (title ? [{ receivableId: title.id, label: titleLabel(title) }] : [])),
  }
}

const byDay = (one: LegalClock, other: LegalClock) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)

/** When the first of its titles may no longer be executed, and when the first may no longer be demanded (§ 2.4). */
function clocksOfTitles(state: StoreState, { titles }: EscalationCase, today: Day): LegalClock[] {
  const { ids } = state.ledger.titles
  const termsOf = termsOfTitles(state)
  const terms = titles.flatMap(({ receivableId }) => termsOf(ids.indexOf(receivableId)) ?? [])
  const ends = {
    execution: terms.map(({ execution }) => execution),
    prescription: terms.map(({ demand }) => demand),
  }
  return (['execution', 'prescription'] as const).flatMap((kind) => {
    const [first] = ends[kind]
      .flatMap((end) =>
        end?.on ? { kind, on: end.on, rule: end.rule, light: lightOf(kind, end.on, today) } : [],
      )
      .sort(byDay)
    return first ?? []
  })
}

const LAST = '9999-99-99'

function urgentFirst(one: CaseRow, other: CaseRow): number {
  const [left, right] = [one.clocks[0]?.on ?? LAST, other.clocks[0]?.on ?? LAST]
  return left < right ? -1 : left > right ? 1 : other.case.number - one.case.number
}

/** Makes the line of a case on a day; what all lines need is looked up once. Call `rows.load` first. */
export function caseRows(state: StoreState, today: Day): (of: EscalationCase) => CaseRow {
  const { rows, ledger, settings } = state
  const owed = owedOn(state, today)
  const partners = rows.all('partners')
  return (escalation) => {
    const customer = ledger.customers.rows[ledger.customers.ids.indexOf(escalation.customerId)]
    const money = moneyOfCase(state, escalation.titles, { on: today, owed })
    const partner = escalation.partnerId ? (partners.get(escalation.partnerId) ?? null) : null
    return {
      case: escalation,
      customerName: customer?.name ?? '',
      partnerName: partner?.name ?? null,
      owed: centavos(money.owed),
      settledOn: money.settledOn,
      clocks: clocksOfCase(escalation, {
        settledOn: money.settledOn,
        oldestDueOn: money.oldestDueOn,
        noticeDays: noticeDaysOf(settings.escalation, customer?.state ?? null),
        slaDays: partner?.slaDays ?? null,
        calendar: settings.calendar,
        rules: settings.escalation,
        today,
      }),
      // One that ended with the name still standing has only its removal left (R2.8).
      nextStages:
        escalation.closure && !isPublic(escalation)
          ? []
          : [...nextStages(escalation.route, escalation.stage)],
    }
  }
}
