import type { Day } from '#shared/domain/calendar.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { created, replaced } from '../../patches.ts'
import { paperOfPlan } from '../../recovery/paper-of-plan.ts'
import { runningPlan, standingOfPlan } from '../../recovery/plan-standing.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Start = CommandInput &
  Pick<RecoveryPlan, 'customerId' | 'upfrontOrders' | 'costEntryOrders' | 'relapseAfterDays'>

/** Agrees on a way back (E21), with its paper; from now on the order gate follows its stage. Refuses `customer-unknown`, `plan-running`. */
export const startPlan: Command<Start, RecoveryPlan> = {
  name: 'recovery.start',
  permission: 'planRecovery',
  async decide(context, input) {
    const { state, database, actor, newId } = context
    const { customerId, today, upfrontOrders, costEntryOrders, relapseAfterDays } = input
    if (!(await database.customers.get(customerId))) throw refusal('customer-unknown', {}, 'customerId')
    await state.rows.load(database)
    if (runningPlan(state, customerId)) throw refusal('plan-running', {}, 'customerId')
    const agreed: RecoveryPlan = {
      id: newId(),
      customerId,
      startedOn: today,
      by: actor!.name,
      upfrontOrders,
      costEntryOrders,
      relapseAfterDays,
      forgiven: [],
      paperId: null,
      ended: null,
    }
    const { paperId, patches } = await paperOfPlan(context, agreed, today)
    const plan = { ...agreed, paperId }
    return {
      patches: [created('recoveryPlans', plan), ...patches],
      details: { upfront: upfrontOrders, costEntry: costEntryOrders, relapse: relapseAfterDays },
      customerIds: [customerId],
      result: plan,
    }
  },
}

type Forgive = CommandInput & { id: string; relapseOn: Day; reason: string }

/** Forgives one relapse: what was done before it goes on counting. Refuses `plan-unknown`, `plan-ended`, `no-such-relapse`. */
export const forgiveRelapse: Command<Forgive, RecoveryPlan> = {
  name: 'recovery.forgive',
  permission: 'forgiveRelapse',
  async decide(context, { id, relapseOn, reason, today }) {
    const before = await planToChange(context, id)
    const { relapses } = standingOfPlan(context.state, before, today)
    if (!relapses.some(({ on, forgiven }) => on === relapseOn && !forgiven)) throw refusal('no-such-relapse')
    const forgiven = { relapseOn, on: today, by: context.actor!.name, reason }
    const plan = { ...before, forgiven: [...before.forgiven, forgiven] }
    return {
      patches: [replaced('recoveryPlans', before, plan)],
      details: { relapseOn, reason },
      customerIds: [plan.customerId],
      result: plan,
    }
  },
}

type End = CommandInput & { id: string; outcome: 'recovered' | 'given-up'; note: string }

/** Ends a plan: the ordinary rules apply again. Refuses `plan-unknown`, `plan-ended`. */
export const endPlan: Command<End, RecoveryPlan> = {
  name: 'recovery.end',
  permission: 'planRecovery',
  async decide(context, { id, outcome, note, today }) {
    const before = await planToChange(context, id)
    const plan = { ...before, ended: { on: today, by: context.actor!.name, outcome, note } }
    return {
      patches: [replaced('recoveryPlans', before, plan)],
      details: { outcome, note },
      customerIds: [plan.customerId],
      result: plan,
    }
  },
}

async function planToChange({ state, database }: DecisionContext, id: string): Promise<RecoveryPlan> {
  await state.rows.load(database)
  const plan = state.rows.all('recoveryPlans').get(id)
  if (!plan) throw refusal('plan-unknown')
  if (plan.ended) throw refusal('plan-ended')
  return plan
}
