import { addDays, type Day } from './calendar.ts'
import type { ChecklistItem } from './checklist.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { Completeness, Evidence, Registration } from './registration.ts'

const WHOLE = 10_000

/** Whether evidence is what the item asks for. */
export function satisfies({ evidence: kind }: ChecklistItem, evidence: Evidence): boolean {
  const has = {
    file: evidence.attachments.length > 0,
    note: evidence.note !== '',
    date: evidence.dated !== null,
  }
  return kind === 'any' ? has.file || has.note || has.date : has[kind]
}

/**
 * How complete a registration is on a day (K04). An item counts while its evidence is what it asks for and, with a
 * validity, up to and on the last valid day. Rounded down, so that 10,000 is all of it; a list without items is
 * complete. Evidence of items no longer on the list counts nothing.
 */
export function completenessOf(
  registration: Registration | null,
  items: readonly ChecklistItem[],
  rules: CreditPolicy['registration'],
  today: Day,
): Completeness {
  const evidence = new Map(registration?.evidence.map((entry) => [entry.itemId, entry]))
  const states = items.map((item) => stateOf(item, evidence.get(item.id), today))
  let [done, all] = [0, 0]
  for (const [at, { weight }] of items.entries()) {
    all += weight
    if (states[at]!.state === 'done') done += weight
  }
  const revalidatedOn = registration?.revalidatedOn ?? null
  return {
    basisPoints: all === 0 ? WHOLE : Math.floor((done * WHOLE) / all),
    items: states,
    revalidateOn: revalidatedOn && addDays(revalidatedOn, rules.revalidateDays),
  }
}

function stateOf(
  item: ChecklistItem,
  evidence: Evidence | undefined,
  today: Day,
): Completeness['items'][number] {
  const { id: itemId, title, mandatory, validityDays } = item
  if (!evidence || !satisfies(item, evidence))
    return { itemId, title, mandatory, state: 'missing', validUntil: null }
  const validUntil = validityDays === null ? null : addDays(evidence.verifiedOn, validityDays)
  const state = validUntil !== null && validUntil < today ? 'stale' : 'done'
  return { itemId, title, mandatory, state, validUntil }
}
