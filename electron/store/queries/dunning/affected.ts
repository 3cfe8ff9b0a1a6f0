import type { AffectedRow } from '#shared/contracts/dunning.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningPolicy, DunningPolicyDraft } from '#shared/domain/dunning/policy.ts'
import { policiesInForce } from '#shared/domain/dunning/policy-scope.ts'
import { type CollectionPass, collectionPass } from '../../dunning/collection-pass.ts'
import { chooserAmong } from '../../dunning/policy-of.ts'
import { draftAsPublished } from '../../dunning/draft-as-published.ts'
import { factsOfDebtor } from '../../dunning/facts-of-debtor.ts'
import { outcomeUnder } from '../../dunning/work-queue.ts'
import type { StoreState } from '../../store-state.ts'

type Asked = {
  today: Day
  familyId: string | null
  draft: DunningPolicyDraft
  offset: number
  limit: number
}
type Answer = { caught: number; left: number; rows: AffectedRow[]; total: number; moved: number }

/** Days: what falls due later than in ten years asks for nothing. */
const EVERY_TITLE = 3650

/**
 * Whom a draft would catch or leave on its first day (or today, when that has come), with what the engine would ask for of
 * those who owe something, before and after: what was said, promised or paid counts, as in the queue.
 */
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
  const changed: Change[] = []
  let caught = 0
  for (let at = 0; at < customers.size; at++) {
    if (!customers.rows[at]) continue
    const [from, to] = [before(at), after(at)]
    if (to === proposal) caught++
    if (from.id !== to.id) changed.push({ at, from, to })
  }
  const pass = await collectionPass(state, on, EVERY_TITLE)
  const owing = changed.flatMap((change) => effectOn(state, pass, change) ?? [])
  const rows = owing
    .sort((one, other) => Number(other.moves) - Number(one.moves) || other.owed - one.owed)
    .slice(page.offset, page.offset + page.limit)
    .map(
      ({ at, from, to, before, after }): AffectedRow => ({
        customerId: customers.ids.at(at),
        name: customers.rows[at]!.name,
        from: { name: from.name, version: from.version },
        to: { name: to.name, version: to === proposal ? null : to.version },
        before,
        after,
      }),
    )
  return {
    caught,
    left: changed.filter(({ to }) => to !== proposal).length,
    rows,
    total: owing.length,
    moved: owing.filter(({ moves }) => moves).length,
  }
}

type Change = { at: number; from: DunningPolicy; to: DunningPolicy }

/** What becomes of a customer who owes something, by what the engine would ask for under each policy; null when he owes nothing. */
function effectOn(state: StoreState, pass: CollectionPass, { at, from, to }: Change) {
  if (!pass.owed.has(at)) return null
  const facts = factsOfDebtor(state, pass, at)
  const next = (policy: DunningPolicy): AffectedRow['before'] => {
    const { action, coming } = outcomeUnder(state, pass, { facts, policy, minute: 0 })
    // At midnight it is never the hour of contact: `next` is the first that is, on that day or after a Sunday.
    if (action)
      return { name: action.step.name, on: (action.time.ok ? null : action.time.next?.on) ?? pass.on }
    return coming && { name: coming.step.name, on: coming.on }
  }
  const [before, after] = [next(from), next(to)]
  return {
    at,
    from,
    to,
    before,
    after,
    owed: facts.titles.reduce((sum, { total }) => sum + total, 0),
    moves: before?.name !== after?.name || before?.on !== after?.on,
  }
}
