import type { Day } from '#shared/domain/calendar.ts'
import {
  type CreditClass,
  creditClasses,
  type CreditPolicy,
  DEFAULT_CREDIT_POLICY,
  type PublishedPolicy,
} from '#shared/domain/credit-policy.ts'
import { everybody, everybodyUnder, type Member } from '../../credit/everybody.ts'
import { sortPositions } from '../aging-part.ts'
import type { StoreState } from '../../store-state.ts'

/** Customers shown one by one in a preview. */
const MOST = 500

/** Every policy there ever was, the one in force first; the house's default is version 0. */
export async function policyVersions({ database }: StoreState): Promise<PublishedPolicy[]> {
  const rows = await database.settings.where('key').startsWith('credit:').toArray()
  const published = rows.map(({ value }) => value as PublishedPolicy)
  const house = { version: 0, publishedOn: null, by: '', note: '', policy: DEFAULT_CREDIT_POLICY }
  return [...published.sort((a, b) => b.version - a.version), house]
}

/** Who would change class, limit or list under another policy; writes nothing. */
export async function previewPolicy(
  state: StoreState,
  { today, policy }: { today: Day; policy: CreditPolicy },
) {
  const before = await everybody(state, today)
  const after = everybodyUnder(state, today, policy)
  const moves = new Map<string, { from: CreditClass; to: CreditClass; customers: number }>()
  const changes: ReturnType<typeof changeOf>[] = []
  let [vipEntering, vipLeaving] = [0, 0]
  for (const [index, was] of before.entries()) {
    const will = after[index]!
    const [from, to] = [was.standing.score.class, will.standing.score.class]
    if (from !== to) {
      const move = moves.get(from + to) ?? { from, to, customers: 0 }
      move.customers++
      moves.set(from + to, move)
    }
    if (was.standing.vip.member !== will.standing.vip.member) {
      if (will.standing.vip.member) vipEntering++
      else vipLeaving++
    }
    const change = changeOf(was, will)
    if (
      from !== to ||
      change.before.limit !== change.after.limit ||
      change.before.score !== change.after.score
    )
      changes.push(change)
  }
  return {
    customers: before.length,
    moves: [...moves.values()].sort((a, b) => b.customers - a.customers),
    changes: largestFirst(changes).slice(0, MOST),
    vipEntering,
    vipLeaving,
  }
}

type Change = ReturnType<typeof changeOf>

function changeOf(was: Member, will: Member) {
  const seen = ({ standing: { score, limit } }: Member) => ({
    score: score.score,
    class: score.class,
    limit: limit.total,
  })
  return { customerId: was.customerId, name: was.name, before: seen(was), after: seen(will) }
}

/** Those who change class first, then by how much the score changes. */
function largestFirst(changes: readonly Change[]): Change[] {
  const weight = ({ before, after }: Change) =>
    (before.class === after.class ? 0 : creditClasses.length * 1000) + Math.abs(after.score - before.score)
  const order = sortPositions(
    changes.map((_, index) => index),
    (index) => weight(changes[index]!),
    { descending: true, ranks: (index) => index },
  )
  return order.map((index) => changes[index]!)
}
