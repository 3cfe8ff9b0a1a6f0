import type { CreditTask } from '#shared/contracts/credit.ts'
import { isPausing } from '#shared/domain/negotiation/outcome-effects.ts'
import { formaliseBy } from '#shared/domain/negotiation/promise-standing.ts'
import type { Member } from '../../credit/everybody.ts'
import { promiseOnDay } from '../../negotiation/promises-of.ts'
import type { StoreState } from '../../store-state.ts'
import type { AgendaSpan } from './agenda-limits.ts'

/** Open promises by word alone, to be put in writing within a day (E34). */
export function promiseTasks(state: StoreState, { today, until }: AgendaSpan): CreditTask[] {
  const { rows, ledger } = state
  return [...rows.all('promises').values()].flatMap((promise): CreditTask | [] => {
    const dueOn = formaliseBy(promise)
    if (promise.formalised || promise.on > today || dueOn > until) return []
    if (promiseOnDay(state, promise, today).standing !== 'open') return []
    const { customerId, amount } = promise
    const name = ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
    return {
      kind: 'promise-formalise',
      customerId,
      name,
      dueOn,
      values: { amount, promisedOn: promise.dueOn },
    }
  })
}

/**
 * What comes next with a customer who owes: the step of the last contact that stands, and what he claimed or contested and
 * nobody looked into. Whoever owes nothing any more asks for nothing.
 */
export function contactTasks(
  { rows }: StoreState,
  { customerId, name, facts }: Member,
  { today, until }: AgendaSpan,
): CreditTask[] {
  const contacts = rows
    .ofCustomer('contacts', customerId)
    .filter(({ reversal, on }) => reversal === null && on <= today)
  if (contacts.length === 0 || facts.behaviour.openPrincipal === 0) return []
  const last = contacts.reduce((newest, contact) => (contact.at > newest.at ? contact : newest))
  const waiting = contacts.filter(({ outcome, resolution }) => isPausing(outcome) && resolution === null)
  const tasks = waiting.map(
    ({ outcome, on, nextStep }): CreditTask => ({
      kind: 'contact-resolve',
      customerId,
      name,
      dueOn: nextStep?.on ?? on,
      values: { outcome, on },
    }),
  )
  // What he claimed is its own task.
  if (last.nextStep && !waiting.includes(last))
    tasks.push({
      kind: 'contact-next-step',
      customerId,
      name,
      dueOn: last.nextStep.on,
      values: { what: last.nextStep.what },
    })
  return tasks.filter(({ dueOn }) => dueOn <= until)
}
