import type { CreditTask } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { everybody } from '../../credit/everybody.ts'
import type { StoreState } from '../../store-state.ts'
import { type AgendaSpan, limitTasks, releaseTasks } from './agenda-limits.ts'
import { bureauTasks, registrationTasks } from './agenda-registrations.ts'
import { caseTasks } from './agenda-cases.ts'
import { claimTasks } from './agenda-claims.ts'
import { decisionTasks } from './agenda-decisions.ts'
import { agreementTasks } from './agenda-agreements.ts'
import { disputeTasks } from './agenda-disputes.ts'
import { contactTasks, promiseTasks } from './agenda-contacts.ts'
import { ticketTasks } from './agenda-tickets.ts'

/** What has to be done about credit and registrations by a day, soonest first. */
export async function creditAgenda(
  state: StoreState,
  { today, until, limit }: AgendaSpan & { limit: number },
): Promise<{ tasks: CreditTask[]; total: number }> {
  const span = { today, until }
  const members = await everybody(state, today)
  const tasks = [
    ...blockTasks(state, until),
    ...(await disputeTasks(state, until)),
    ...ticketTasks(state, until),
    ...promiseTasks(state, span),
    ...agreementTasks(state, span),
    ...decisionTasks(state, span),
    ...caseTasks(state, span),
  ]
  for (const member of members) {
    tasks.push(
      ...bureauTasks(state, member, span),
      ...contactTasks(state, member, span),
      ...registrationTasks(state, member, span),
      ...claimTasks(state, member, span),
      ...limitTasks(member, span),
      ...releaseTasks(member, span),
    )
  }
  tasks.sort(soonestFirst)
  return { tasks: tasks.slice(0, limit), total: tasks.length }
}

function blockTasks({ rows }: StoreState, until: Day): CreditTask[] {
  return [...rows.all('blocks').values()].flatMap(
    ({ customerId, name, reason, reviewOn, exit }): CreditTask | [] =>
      exit || reviewOn > until
        ? []
        : { kind: 'block-review', customerId, name, dueOn: reviewOn, values: { reason } },
  )
}

function soonestFirst(a: CreditTask, b: CreditTask): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
