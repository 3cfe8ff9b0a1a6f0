import type { ClockRow } from '#shared/contracts/cases.ts'
import { addDays, type Day, daysBetween, dayNumber } from '#shared/domain/calendar.ts'
import { nextDeadline } from '#shared/domain/cheque-life.ts'
import { lightOf } from '#shared/domain/escalation/legal-clocks.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { SOONEST_END, termsOfTitles } from '../../escalation/prescribed.ts'
import { agedAsOf } from '../aged-as-of.ts'
import type { StoreState } from '../../store-state.ts'
import { caseRows } from './list.ts'

type ClockQuery = { today: Day; customerId: string | null; offset: number; limit: number }

/** Every clock that runs on a day, most urgent first: of cases, of titles near prescription, of cheques (X7). */
export async function listClocks(state: StoreState, query: ClockQuery) {
  await state.rows.load(state.database)
  const all = [
    ...caseClocks(state, query),
    ...(await titleClocks(state, query)),
    ...chequeClocks(state, query),
  ]
    .filter(({ customerId }) => query.customerId === null || customerId === query.customerId)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.id < other.id ? -1 : 1))
  const lights = { green: 0, yellow: 0, red: 0 }
  for (const { light } of all) lights[light]++
  const removals = all.filter(({ kind }) => kind === 'removal')
  const [first] = removals
  return {
    rows: all.slice(query.offset, query.offset + query.limit),
    total: all.length,
    lights,
    removals: first ? { count: removals.length, on: first.on } : null,
  }
}

function nameOf({ ledger }: StoreState, customerId: string): string {
  return ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
}

function caseClocks(state: StoreState, { today }: ClockQuery): ClockRow[] {
  const rowOf = caseRows(state, today)
  return [...state.rows.all('cases').values()].flatMap((escalation) => {
    const { case: of, customerName, clocks } = rowOf(escalation)
    return clocks.map(({ kind, on, rule, light }) => ({
      kind,
      on,
      rule,
      light,
      id: `${of.id}-${kind}`,
      customerId: of.customerId,
      customerName,
      what: String(of.number),
      caseId: of.id,
    }))
  })
}

/** Titles whose terms end within the days the house warns before: what proves them, or the debt itself (§ 2.4). */
async function titleClocks(state: StoreState, { today }: ClockQuery): Promise<ClockRow[]> {
  const { ledger, settings, database } = state
  const { dueDay, customer } = ledger.titles.columns
  const aged = agedAsOf(ledger, dayNumber(today))
  const until = addDays(today, settings.escalation.warnBeforeDays)
  const latestDue = dayNumber(until) - SOONEST_END
  const termsOf = termsOfTitles(state)
  const found: { titleAt: number; kind: 'prescription' | 'execution'; on: Day; rule: string }[] = []
  for (let row = 0; row < aged.size; row++) {
    const titleAt = aged.title[row]!
    if (dueDay[titleAt]! > latestDue) continue
    const terms = termsOf(titleAt)
    for (const [kind, end] of [
      ['execution', terms?.execution],
      ['prescription', terms?.demand],
    ] as const) {
      if (end?.on && end.on > today && end.on <= until)
        found.push({ titleAt, kind, on: end.on, rule: end.rule })
    }
  }
  const titles = await database.receivables.bulkGet(found.map(({ titleAt }) => ledger.titles.ids.at(titleAt)))
  return found.flatMap(({ titleAt, kind, on, rule }, index) => {
    const title = titles[index]
    if (!title) return []
    const customerId = ledger.customers.ids.at(customer[titleAt]!)
    return [
      {
        kind,
        on,
        rule,
        light: lightOf(kind, on, today),
        id: `${title.id}-${kind}`,
        customerId,
        customerName: nameOf(state, customerId),
        what: titleLabel(title),
        caseId: null,
      } satisfies ClockRow,
    ]
  })
}

/** Days ahead in which a cheque's next deadline is shown here; the portfolio shows all. */
const CHEQUES_AHEAD = 45

function chequeClocks(state: StoreState, { today }: ClockQuery): ClockRow[] {
  return [...state.rows.all('cheques').values()].flatMap((cheque): ClockRow[] => {
    const deadline = nextDeadline(cheque, today)
    if (!deadline || daysBetween(today, deadline.on) > CHEQUES_AHEAD) return []
    return [
      {
        kind: 'cheque',
        on: deadline.on,
        rule: 'Lei 7.357',
        light: lightOf('cheque', deadline.on, today),
        id: cheque.id,
        customerId: cheque.customerId,
        customerName: nameOf(state, cheque.customerId),
        what: cheque.number,
        caseId: null,
      },
    ]
  })
}
