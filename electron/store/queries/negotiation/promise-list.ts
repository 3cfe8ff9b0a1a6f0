import type { PromiseRow, PromiseView } from '#shared/contracts/promises.ts'
import { promiseViews } from '#shared/contracts/promises.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { formaliseBy } from '#shared/domain/negotiation/promise-standing.ts'
import { promiseOnDay, type PromiseOnDay } from '../../negotiation/promises-of.ts'
import type { StoreState } from '../../store-state.ts'
import { customerNames, promiseWords } from './searchable.ts'

interface PromiseQuery {
  today: Day
  view: PromiseView
  customerId: string | null
  search: string
  offset: number
  limit: number
}

/** One page of promises, with how many each view has. */
export async function listPromises(
  state: StoreState,
  { today, view, customerId, search, offset, limit }: PromiseQuery,
): Promise<{ rows: PromiseRow[]; total: number; counts: Record<PromiseView, number> }> {
  await state.rows.load(state.database)
  const all =
    customerId === null
      ? [...state.rows.all('promises').values()]
      : state.rows.ofCustomer('promises', customerId)
  const matches = search.trim() === '' ? null : makeSearch(search)
  const names = customerNames(state)
  const found = all
    .filter(
      (promise) =>
        promise.on <= today &&
        (!matches ||
          matches({ words: `${names(promise.customerId).words} ${promiseWords(promise)}`, codes: '' })),
    )
    .map((promise) => promiseOnDay(state, promise, today))
  const counts = Object.fromEntries(
    promiseViews.map((name) => [name, found.filter((one) => isIn[name](one, today)).length]),
  ) as Record<PromiseView, number>
  const wanted = found
    .filter((one) => isIn[view](one, today))
    .sort(view === 'all' || view === 'broken' ? newestFirst : soonestFirst)
  return {
    rows: wanted.slice(offset, offset + limit).map((one) => ({
      promise: one.promise,
      standing: one.standing,
      paid: one.paid,
      customerName: names(one.promise.customerId).name,
      toFormalise: toFormalise(one, today),
    })),
    total: wanted.length,
    counts,
  }
}

type Judge = (one: PromiseOnDay, today: Day) => boolean
const isIn: Record<PromiseView, Judge> = {
  open: ({ standing }) => standing === 'open',
  due: ({ standing, promise }, today) => standing === 'open' && promise.dueOn <= addDays(today, 1),
  broken: ({ standing }) => standing === 'broken' || standing === 'partial',
  unformalised: ({ standing, promise }) => standing === 'open' && promise.formalised === null,
  all: () => true,
}

/** A promise by word is to be put in writing by the day after it was made (E34). */
function toFormalise({ promise, standing }: PromiseOnDay, today: Day): PromiseRow['toFormalise'] {
  if (standing !== 'open' || promise.formalised) return 'no'
  return today > formaliseBy(promise) ? 'late' : 'yes'
}

function soonestFirst({ promise: a }: PromiseOnDay, { promise: b }: PromiseOnDay): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.at < b.at ? -1 : 1
}

function newestFirst({ promise: a }: PromiseOnDay, { promise: b }: PromiseOnDay): number {
  return a.at < b.at ? 1 : -1
}
