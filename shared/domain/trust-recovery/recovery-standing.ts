import { z } from 'zod'
import { type Day, type DayNumber, dayNumber, dayOf, daySchema } from '../calendar.ts'
import { type Centavos, centavos, unsignedCentavosSchema } from '../money.ts'
import { type RecoveryPlan, type RecoveryStage, recoveryStages } from './recovery-plan.ts'

/** A title that was not cancelled, by day numbers; `dueDay` is adjusted, −1 without one. Centavos of principal. */
export type RecoveryTitle = {
  issuedDay: DayNumber
  dueDay: DayNumber
  amount: number
  payments: readonly { day: DayNumber; principal: number }[]
}

/** An order that was paid whole on a day: before anything was made, or with its cost as entry. */
export type RecoveryOrder = { paidWholeDay: DayNumber; how: 'upfront' | 'cost-entry' }

export type RecoveryHistory = { titles: readonly RecoveryTitle[]; orders: readonly RecoveryOrder[] }

const stepSchema = z.object({ done: z.int().min(0), of: z.int().min(0) })

/** Where a plan stands on a day, and what is missing for the next stage. */
export const recoveryStandingSchema = z.object({
  stage: z.enum(recoveryStages),
  /** The day the debt was settled for the last time; null while it is not. */
  settledOn: daySchema.nullable(),
  upfront: stepSchema,
  costEntry: stepSchema,
  /** Principal overdue on the day, in centavos. */
  overdue: unsignedCentavosSchema,
  /** Titles that stayed unpaid too long after the debt was settled, each with whether the owner forgave it. */
  relapses: z.array(z.object({ on: daySchema, forgiven: z.boolean() })),
  /** The day it reached the end; null before. */
  recoveredOn: daySchema.nullable(),
  /** Steps done of all steps (the debt, and each order), in basis points; whole per cents, never rounded up. */
  progressBasisPoints: z.int().min(0).max(10_000),
})
export type RecoveryStanding = z.infer<typeof recoveryStandingSchema>

type Walk = {
  stage: RecoveryStage
  settledDay: DayNumber | null
  upfront: number
  costEntry: number
  relapses: { on: Day; forgiven: boolean }[]
  recoveredDay: DayNumber | null
}

/**
 * Where a plan stands on a day, replayed day by day from what happened since it began: all of a day is looked at together,
 * so the order of its events does not matter. Debt first: nothing overdue at the end of a day settles it. Then orders paid
 * in advance, then orders with their cost as entry (paid in advance counts there as well), each on the day it was paid
 * whole. A title unpaid for more than `relapseAfterDays` after the debt was settled goes back to the beginning, unless the
 * owner forgave that very relapse. Whoever got to the end stays there: from then on the house's ordinary rules apply.
 */
export function recoveryStanding(plan: RecoveryPlan, history: RecoveryHistory, on: Day): RecoveryStanding {
  const walk: Walk = {
    stage: 'settle',
    settledDay: null,
    upfront: 0,
    costEntry: 0,
    relapses: [],
    recoveredDay: null,
  }
  for (const day of daysToLookAt(plan, history, dayNumber(on))) {
    lookAt(walk, plan, history, day)
    if (walk.stage === 'normal') {
      walk.recoveredDay = day
      break
    }
  }
  const done = (walk.settledDay === null ? 0 : 1) + walk.upfront + walk.costEntry
  const steps = 1 + plan.upfrontOrders + plan.costEntryOrders
  return {
    stage: walk.stage,
    settledOn: walk.settledDay === null ? null : dayOf(walk.settledDay),
    upfront: { done: walk.upfront, of: plan.upfrontOrders },
    costEntry: { done: walk.costEntry, of: plan.costEntryOrders },
    overdue: overdueOn(history.titles, dayNumber(on)),
    relapses: walk.relapses,
    recoveredOn: walk.recoveredDay === null ? null : dayOf(walk.recoveredDay),
    progressBasisPoints: Math.floor((done * 100) / steps) * 100,
  }
}

/** The days on which something may change: the first, and those of payments, due dates, relapses and orders. */
function daysToLookAt(
  { startedOn, relapseAfterDays }: RecoveryPlan,
  { titles, orders }: RecoveryHistory,
  until: DayNumber,
): DayNumber[] {
  const first = dayNumber(startedOn)
  const days = new Set([first])
  for (const { issuedDay, dueDay, payments } of titles) {
    days.add(issuedDay)
    if (dueDay >= 0) days.add(dueDay + 1).add(dueDay + relapseAfterDays + 1)
    for (const { day } of payments) days.add(day)
  }
  for (const { paidWholeDay } of orders) days.add(paidWholeDay)
  return [...days].filter((day) => day >= first && day <= until).sort((one, other) => one - other)
}

function lookAt(walk: Walk, plan: RecoveryPlan, { titles, orders }: RecoveryHistory, day: DayNumber): void {
  if (walk.stage === 'settle') {
    if (overdueOn(titles, day) > 0) return
    walk.settledDay = day
  } else if (relapsesOn(titles, day, plan.relapseAfterDays)) {
    const relapse = dayOf(day)
    const forgiven = plan.forgiven.some(({ relapseOn }) => relapseOn === relapse)
    walk.relapses.push({ on: relapse, forgiven })
    if (!forgiven) {
      Object.assign(walk, { stage: 'settle', settledDay: null, upfront: 0, costEntry: 0 })
      return
    }
  }
  countOrders(walk, plan, orders, day)
}

/** Orders of a day: those paid in advance fill their stage first, what is over counts in the next. */
function countOrders(walk: Walk, plan: RecoveryPlan, orders: readonly RecoveryOrder[], day: DayNumber): void {
  const paid = orders.filter(({ paidWholeDay }) => paidWholeDay === day)
  const ahead = paid.filter(({ how }) => how === 'upfront').length
  const forUpfront = Math.min(ahead, plan.upfrontOrders - walk.upfront)
  walk.upfront += forUpfront
  walk.stage = walk.upfront < plan.upfrontOrders ? 'upfront' : 'cost-entry'
  if (walk.stage === 'upfront') return
  walk.costEntry = Math.min(plan.costEntryOrders, walk.costEntry + paid.length - forUpfront)
  if (walk.costEntry >= plan.costEntryOrders) walk.stage = 'normal'
}

/** Principal late at the end of a day, in centavos. */
function overdueOn(titles: readonly RecoveryTitle[], day: DayNumber): Centavos {
  let overdue = 0
  for (const title of titles)
    if (title.dueDay >= 0 && title.dueDay < day && title.issuedDay <= day) overdue += unpaidOn(title, day)
  return centavos(overdue)
}

/** Whether a title is late by one day more than the plan bears, that day. */
function relapsesOn(titles: readonly RecoveryTitle[], day: DayNumber, after: number): boolean {
  return titles.some(
    (title) =>
      title.dueDay >= 0 &&
      // One entered late is late from its issue on.
      Math.max(title.dueDay + after + 1, title.issuedDay) === day &&
      unpaidOn(title, day) > 0,
  )
}

function unpaidOn({ amount, payments }: RecoveryTitle, day: DayNumber): number {
  let owed = amount
  for (const payment of payments) if (payment.day <= day) owed -= payment.principal
  return Math.max(0, owed)
}
