import type { AffectedRow } from '#shared/contracts/dunning.ts'
import { type Day, type DayNumber, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { DunningPolicy, DunningPolicyDraft } from '#shared/domain/dunning/policy.ts'
import { policiesInForce } from '#shared/domain/dunning/policy-scope.ts'
import { timelineOf } from '#shared/domain/dunning/timeline.ts'
import { chooserAmong } from '../../dunning/policy-of.ts'
import { draftAsPublished } from '../../dunning/draft-as-published.ts'
import { ageTitles } from '../../ledger/aged-titles.ts'
import type { StoreState } from '../../store-state.ts'

type Asked = {
  today: Day
  familyId: string | null
  draft: DunningPolicyDraft
  offset: number
  limit: number
}
type Answer = { caught: number; left: number; rows: AffectedRow[]; total: number }

/** Whom a draft would catch or leave on its first day (or today, when that has come), with the next step of who owes. */
export async function affectedBy(
  state: StoreState,
  { today, familyId, draft, ...page }: Asked,
): Promise<Answer> {
  await state.rows.load(state.database)
  const published = [...state.rows.all('dunningPolicies').values()]
  const proposal = draftAsPublished(draft, published, { familyId, today })
  const on = draft.validFrom > today ? draft.validFrom : today
  const chooses = (policies: readonly DunningPolicy[]) =>
    chooserAmong(state, policiesInForce(policies, on), today)
  const [before, after] = [await chooses(published), await chooses([...published, proposal])]
  const { customers } = state.ledger
  const changed: { at: number; from: DunningPolicy; to: DunningPolicy }[] = []
  let caught = 0
  for (let at = 0; at < customers.size; at++) {
    if (!customers.rows[at]) continue
    const [from, to] = [before(at), after(at)]
    if (to === proposal) caught++
    if (from.id !== to.id) changed.push({ at, from, to })
  }
  const owing = openTitlesByCustomer(state, today)
  const steps = nextStepOn(state, on)
  const rows = changed
    .filter(({ at }) => owing.has(at))
    .sort((one, other) => owing.get(other.at)!.total - owing.get(one.at)!.total)
    .slice(page.offset, page.offset + page.limit)
    .map(
      ({ at, from, to }): AffectedRow => ({
        customerId: customers.ids.at(at),
        name: customers.rows[at]!.name,
        from: { name: from.name, version: from.version },
        to: { name: to.name, version: to === proposal ? null : to.version },
        before: steps(from, owing.get(at)!.dueDays),
        after: steps(to, owing.get(at)!.dueDays),
      }),
    )
  return {
    caught,
    left: changed.filter(({ to }) => to !== proposal).length,
    rows,
    total: changed.filter(({ at }) => owing.has(at)).length,
  }
}

type Owing = { total: number; dueDays: Set<DayNumber> }

/** What each customer owes today, and the adjusted due days of it, by position. */
function openTitlesByCustomer({ ledger }: StoreState, today: Day): Map<number, Owing> {
  const aged = ageTitles(ledger, dayNumber(today))
  const { customer, adjustedDay } = ledger.titles.columns
  const found = new Map<number, Owing>()
  for (let at = 0; at < aged.size; at++) {
    const title = aged.title[at]!
    const owing = found.get(customer[title]!) ?? { total: 0, dueDays: new Set() }
    found.set(customer[title]!, owing)
    owing.total += aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
    if (adjustedDay[title]! >= 0) owing.dueDays.add(adjustedDay[title]!)
  }
  return found
}

/** The earliest step from a day on over some due days; each due day's steps are worked out once a policy. */
function nextStepOn({ settings }: StoreState, on: Day) {
  const known = new Map<string, AffectedRow['before']>()
  const nextOf = (policy: DunningPolicy, due: DayNumber): AffectedRow['before'] => {
    const key = `${policy.id} ${due}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const next = timelineOf(policy, dayOf(due), settings.calendar).find((step) => step.on >= on)
    const answer = next ? { name: next.step.name, on: next.on } : null
    known.set(key, answer)
    return answer
  }
  return (policy: DunningPolicy, dueDays: Iterable<DayNumber>): AffectedRow['before'] => {
    let first: AffectedRow['before'] = null
    for (const due of dueDays) {
      const next = nextOf(policy, due)
      if (next && (!first || next.on < first.on)) first = next
    }
    return first
  }
}
