import type { Day } from '#shared/domain/calendar.ts'
import type { KeptScore } from '#shared/domain/credit-score.ts'
import type { Member } from '../../credit/everybody.ts'
import type { EmDiaDatabase } from '../../database.ts'
import type { DecisionContext } from '../command.ts'

/** Kept in one review at most: a change of less than a megabyte. The rest follow on the next days. */
const MOST = 300
const ROWS_AT_ONCE = 500

/**
 * The scores a review keeps: of who bought, paid or owes, none yet this month, and only where something changed since
 * the last one kept. Whose last one is oldest comes first.
 */
export async function scoresToKeep(
  { database, settings, newId }: DecisionContext,
  members: readonly Member[],
  today: Day,
): Promise<KeptScore[]> {
  const { version } = settings.credit
  const lastIds = await lastScoreIds(database)
  const active = members.filter(({ standing, facts }) => !standing.score.neutral && isActive(facts))
  active.sort((a, b) => compare(lastIds.get(a.customerId) ?? '', lastIds.get(b.customerId) ?? ''))
  const kept: KeptScore[] = []
  for (let from = 0; from < active.length && kept.length < MOST; from += ROWS_AT_ONCE) {
    const some = active.slice(from, from + ROWS_AT_ONCE)
    const last = await lastScores(database, some, lastIds)
    for (const { customerId, facts, standing } of some) {
      const before = last.get(customerId)
      if (kept.length === MOST || (before && !isDue(before, standing.score, { today, version }))) continue
      const cause = before && before.policyVersion !== version ? 'policy' : 'review'
      const policyVersion = version
      kept.push({ id: newId(), customerId, on: today, cause, policyVersion, facts, score: standing.score })
    }
  }
  return kept
}

function isActive({ behaviour, exposure }: Member['facts']): boolean {
  return behaviour.dueAmount12 > 0 || exposure.total > 0
}

function isDue(
  before: KeptScore,
  now: KeptScore['score'],
  { today, version }: { today: Day; version: number },
): boolean {
  if (before.on.slice(0, 7) >= today.slice(0, 7)) return false
  if (before.policyVersion !== version || before.score.score !== now.score) return true
  return now.factors.some(({ points }, at) => points !== before.score.factors[at]?.points)
}

/** The id of each customer's last kept score, off the index alone: the rows carry all their facts. */
async function lastScoreIds(database: EmDiaDatabase): Promise<Map<string, string>> {
  const byCustomer = database.scores.orderBy('customerId')
  const ids = await byCustomer.primaryKeys()
  const customers = (await byCustomer.keys()) as string[]
  const last = new Map<string, string>()
  // Rows of one customer come in the order of their ids, which rise with time.
  for (const [at, customerId] of customers.entries()) last.set(customerId, ids[at]!)
  return last
}

async function lastScores(
  database: EmDiaDatabase,
  members: readonly Member[],
  lastIds: ReadonlyMap<string, string>,
): Promise<Map<string, KeptScore>> {
  const ids = members.flatMap(({ customerId }) => lastIds.get(customerId) ?? [])
  const rows = await database.scores.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.customerId, row]] : [])))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
