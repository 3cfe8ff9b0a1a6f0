import type { ListEvent, reviewSchema } from '#shared/contracts/credit.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import { dayNumber } from '#shared/domain/calendar.ts'
import {
  afterListEvent,
  benefitsIn,
  listChanges,
  type ListChange,
  type ListState,
  UNLISTED,
} from '#shared/domain/list-review.ts'
import type { z } from 'zod'
import { everybody } from '../../credit/everybody.ts'
import type { EmDiaDatabase } from '../../database.ts'
import { created, replaced } from '../../patches.ts'
import type { Command, CommandInput } from '../command.ts'
import { scoresToKeep } from './kept-scores.ts'

type Review = z.infer<typeof reviewSchema>

/** The last day reviewed, as a day number. */
const COUNTER = 'creditReview'

/**
 * The daily review (E13, E22): writes down who entered or left a list, lost or has again a benefit, or changed colour
 * since the log's last word, and keeps the scores that are due. A second one on a day, or one of a day gone by, finds
 * nothing and writes nothing.
 */
export const reviewLists: Command<CommandInput, Review> = {
  name: 'credit.review',
  permission: 'reviewLists',
  async decide(context, { today }) {
    const { state, database, newId } = context
    const result: Review = { entered: [], left: [], suspended: 0, restored: 0 }
    const last = await database.counters.get(COUNTER)
    if (last && last.value >= dayNumber(today)) return { patches: [], result }
    const states = await statesInLog(database)
    const members = await everybody(state, today)
    const patches: Patch[] = []
    for (const { customerId, name, facts, standing } of members) {
      const before = states.get(customerId) ?? UNLISTED
      for (const change of listChanges(before, facts, standing)) {
        const event: ListEvent = { id: newId(), customerId, on: today, ...change }
        patches.push(created('listEvents', event))
        count(result, change, { customerId, name })
      }
    }
    const scores = await scoresToKeep(context, members, today)
    return {
      patches: [
        ...patches,
        ...scores.map((score) => created('scores', score)),
        replaced('counters', last, { key: COUNTER, value: dayNumber(today) }),
      ],
      details: { entered: result.entered.length, left: result.left.length, scores: scores.length },
      result,
    }
  },
}

/** What the log says last about each customer it names; ids rise with time. */
async function statesInLog(database: EmDiaDatabase): Promise<Map<string, ListState>> {
  const states = new Map<string, ListState>()
  await database.listEvents.orderBy(':id').each(({ customerId, event, values }) => {
    states.set(customerId, afterListEvent(states.get(customerId) ?? UNLISTED, { event, values }))
  })
  return states
}

function count(result: Review, { event, values }: ListChange, who: Review['entered'][number]): void {
  if (event === 'vip-entered') result.entered.push(who)
  if (event === 'vip-left') result.left.push(who)
  if (event === 'benefit-lost') result.suspended += benefitsIn(values).length
  if (event === 'benefit-restored') result.restored += benefitsIn(values).length
}
