import type { PromiseAsked } from '#shared/contracts/promises.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { paymentsTowards, promisesOf } from '../../negotiation/promises-of.ts'
import { created, replaced } from '../../patches.ts'
import { titlesWithPayments } from '../../queries/receivables.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

/** The titles a promise is about: those named, or all that is late, or all that is owed when nothing is late. */
async function titlesPromised(
  { database, settings }: DecisionContext,
  { customerId, receivableIds, dueOn }: PromiseAsked,
  today: Day,
): Promise<{ ids: string[]; most: number }> {
  const titles = await titlesWithPayments(database, customerId)
  const wanted = new Set(receivableIds)
  const standing =
    (on: Day) => (title: { receivable: Receivable; payments: (typeof titles)[number]['payments'] }) =>
      standingOf(title.receivable, title.payments, settings, on)
  const named = titles.filter(({ receivable }) => wanted.has(receivable.id))
  if (named.length < wanted.size) throw refusal('receivable-unknown', {}, 'receivableIds')
  const owed = (wanted.size > 0 ? named : titles).filter((title) => standing(today)(title).total > 0)
  const late = owed.filter((title) => standing(today)(title).status === 'overdue')
  const about = wanted.size === 0 && late.length > 0 ? late : owed
  return {
    ids: about.map(({ receivable }) => receivable.id),
    most: about.reduce((total, title) => total + standing(dueOn)(title).total, 0),
  }
}

/** Days ahead that a promise may be for: nobody is asked for money while one is open. */
const FURTHEST = 366

/**
 * The promise and its patches: an open one about any of its titles is rescheduled by it. `field` is where the asked fields
 * lie in the command. Refuses `receivable-unknown`, `promise-in-past`, `promise-too-far`, `nothing-owed`, `promise-above-owed`.
 */
export async function promisePatches(
  context: DecisionContext,
  asked: PromiseAsked,
  { today, field = '' }: { today: Day; field?: string },
): Promise<{ promise: PromiseToPay; patches: Patch[] }> {
  const { state, database, actor, at, newId } = context
  await state.rows.load(database)
  if (asked.dueOn < today) throw refusal('promise-in-past', {}, `${field}dueOn`)
  if (asked.dueOn > addDays(today, FURTHEST)) throw refusal('promise-too-far', {}, `${field}dueOn`)
  const { ids, most } = await titlesPromised(context, asked, today)
  if (ids.length === 0) throw refusal('nothing-owed')
  if (asked.amount > most) throw refusal('promise-above-owed', { most }, `${field}amount`)
  const paidBefore = paymentsTowards(
    state,
    { customerId: asked.customerId, receivableIds: ids, on: today },
    today,
  ).map(({ id }) => id)
  const promise: PromiseToPay = {
    ...asked,
    receivableIds: ids,
    id: newId(),
    on: today,
    at,
    paidBefore,
    formalised: null,
    replaced: null,
    cancellation: null,
    by: actor!.name,
  }
  const before = promisesOf(state, asked.customerId, today).filter(
    ({ standing, promise: other }) =>
      standing === 'open' && other.receivableIds.some((id) => ids.includes(id)),
  )
  const moved = before.map(({ promise: other }) =>
    replaced('promises', other, { ...other, replaced: { on: today, byId: promise.id } }),
  )
  return { promise, patches: [...moved, created('promises', promise)] }
}

type Make = CommandInput & { promise: PromiseAsked }

/** Writes down a promise to pay (R10.2); see `promisesContract.make` for what it refuses. */
export const makePromise: Command<Make, PromiseToPay> = {
  name: 'promises.make',
  permission: 'collect',
  async decide(context, { promise: asked, today }) {
    if (!(await context.database.customers.get(asked.customerId)))
      throw refusal('customer-unknown', {}, 'promise.customerId')
    const { promise, patches } = await promisePatches(context, asked, { today, field: 'promise.' })
    return {
      patches,
      details: { amount: promise.amount, dueOn: promise.dueOn, rescheduled: patches.length - 1 },
      customerIds: [promise.customerId],
      result: promise,
    }
  },
}
