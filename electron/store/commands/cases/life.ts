import type { Attachment } from '#shared/domain/attachment.ts'
import { goesOut, isPublic, nextStages } from '#shared/domain/escalation/case-stages.ts'
import type { CaseStage, EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { moneyOfCase, owedOn } from '../../escalation/titles-of-case.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from '../command.ts'
import { requireReady } from './require-ready.ts'

type OfCase = CommandInput & { id: string }

async function caseOf({ state, database }: DecisionContext, id: string): Promise<EscalationCase> {
  await state.rows.load(database)
  const found = state.rows.all('cases').get(id)
  if (!found) throw refusal('case-unknown')
  return found
}

async function openCaseOf(context: DecisionContext, id: string): Promise<EscalationCase> {
  const found = await caseOf(context, id)
  if (found.closure) throw refusal('case-closed')
  return found
}

function changed(
  before: EscalationCase,
  after: Partial<EscalationCase>,
  details: Decision<EscalationCase>['details'],
): Decision<EscalationCase> {
  const result: EscalationCase = { ...before, ...after }
  return {
    patches: [replaced('cases', before, result)],
    details: { number: before.number, route: before.route, ...details },
    customerIds: [before.customerId],
    result,
  }
}

type Advance = OfCase & { stage: CaseStage; note: string; reference: string; attachments: Attachment[] }

/**
 * Goes on to a stage, or writes down what happened in the one it is in; append-only. What goes out of the house is asked
 * about once more, as things stand today (R2.5, R2.10); what others did is only written down. A case that ended with the
 * debtor's name still standing somewhere goes on to its removal (R2.8). Refuses `stage-not-next`, `case-not-ready`.
 */
export const advanceCase: Command<Advance, EscalationCase> = {
  name: 'cases.advance',
  permission: 'escalate',
  async decide(context, { id, stage, note, reference, attachments, today }) {
    const before = await caseOf(context, id)
    if (before.closure && !isPublic(before)) throw refusal('case-closed')
    if (stage !== before.stage && !nextStages(before.route, before.stage).includes(stage))
      throw refusal('stage-not-next', { stage }, 'stage')
    if (goesOut(before, stage)) await requireStillReady(context, before, today)
    const by = context.actor!.name
    const event = { id: context.newId(), on: today, by, stage, note, reference, attachments }
    return changed(before, { stage, events: [...before.events, event] }, { stage, reference, note })
  },
}

/** A case as it was opened, asked about again before it goes out. Refuses `case-not-ready`. */
export async function requireStillReady(
  context: DecisionContext,
  { number, customerId, route, titles, checklist }: EscalationCase,
  today: Day,
): Promise<void> {
  await requireReady(context, {
    customerId,
    route,
    receivableIds: titles.map(({ receivableId }) => receivableId),
    said: checklist.flatMap(({ itemId, done }) => (done ? itemId : [])),
    today,
    number,
  })
}

/** What a case cost, closed or not. */
export const addCaseCost: Command<OfCase & { amount: Centavos; what: string }, EscalationCase> = {
  name: 'cases.addCost',
  permission: 'escalate',
  async decide(context, { id, amount, what, today }) {
    const before = await caseOf(context, id)
    const cost = { id: context.newId(), on: today, amount, what }
    return changed(before, { costs: [...before.costs, cost] }, { amount, what })
  },
}

type Close = OfCase & {
  outcome: NonNullable<EscalationCase['closure']>['outcome']
  recovered: Centavos
  note: string
}

/** Ends a case. Refuses `removal-first` while the debtor’s name still stands somewhere though he settled (R2.8). */
export const closeCase: Command<Close, EscalationCase> = {
  name: 'cases.close',
  permission: 'escalate',
  async decide(context, { id, outcome, recovered, note, today }) {
    const before = await openCaseOf(context, id)
    const { state, actor } = context
    const { settledOn } = moneyOfCase(state, before.titles, { on: today, owed: owedOn(state, today) })
    if (isPublic(before) && (settledOn !== null || outcome !== 'lost')) throw refusal('removal-first')
    const closure = { on: today, by: actor!.name, outcome, note }
    return changed(before, { closure, recovered }, { outcome, recovered, note })
  },
}
