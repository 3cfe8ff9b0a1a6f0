import type { Attachment } from '#shared/domain/attachment.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import { promiseOnDay } from '../../negotiation/promises-of.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

/** A promise that is still open on a day. Refuses `promise-unknown`, `promise-closed`. */
async function openPromise({ state, database }: DecisionContext, id: string, on: Day): Promise<PromiseToPay> {
  await state.rows.load(database)
  const promise = state.rows.all('promises').get(id)
  if (!promise) throw refusal('promise-unknown')
  if (promiseOnDay(state, promise, on).standing !== 'open') throw refusal('promise-closed')
  return promise
}

type Formalise = CommandInput & { id: string; note: string; attachments: Attachment[] }

/** The promise was put in writing and the customer confirmed it (E34). */
export const formalisePromise: Command<Formalise, PromiseToPay> = {
  name: 'promises.formalise',
  permission: 'collect',
  async decide(context, { id, note, attachments, today }) {
    const before = await openPromise(context, id, today)
    if (before.formalised) throw refusal('promise-formalised')
    const promise: PromiseToPay = {
      ...before,
      formalised: { on: today, by: context.actor!.name, note, attachments },
    }
    return {
      patches: [replaced('promises', before, promise)],
      details: { amount: promise.amount, dueOn: promise.dueOn, note },
      customerIds: [promise.customerId],
      result: promise,
    }
  },
}

type Cancel = CommandInput & { id: string; reason: string }

/** Takes an open promise back with a reason. */
export const cancelPromise: Command<Cancel, PromiseToPay> = {
  name: 'promises.cancel',
  permission: 'collect',
  async decide(context, { id, reason, today }) {
    const before = await openPromise(context, id, today)
    const promise: PromiseToPay = { ...before, cancellation: { on: today, reason } }
    return {
      patches: [replaced('promises', before, promise)],
      details: { amount: promise.amount, dueOn: promise.dueOn, reason },
      customerIds: [promise.customerId],
      result: promise,
    }
  },
}
