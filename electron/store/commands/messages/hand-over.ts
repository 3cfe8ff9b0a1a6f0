import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { draftLetter, letterDebtor } from '#shared/domain/letter-draft.ts'
import { letterMatter } from '../../queries/letter-matter.ts'
import { requireTime, requireTurn } from '../../messages/prepare-action.ts'
import { textInForce } from '#shared/messages/house-texts.ts'
import { isAnswered } from '../../outbox/overtaken.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from '../command.ts'

type OfAction = CommandInput & { id: string }

/** The action a command is about. Refuses `action-unknown`. */
export async function actionOf({ state, database }: DecisionContext, id: string): Promise<CollectionAction> {
  await state.rows.load(database)
  const action = state.rows.all('collectionActions').get(id)
  if (!action) throw refusal('action-unknown')
  return action
}

/** Writes an action’s new state. */
export function inState(
  { actor }: DecisionContext,
  before: CollectionAction,
  after: Partial<CollectionAction> & { stateOn: Day },
): Decision<CollectionAction> {
  const action: CollectionAction = { ...before, by: actor?.name ?? '', ...after }
  return {
    patches: [replaced('collectionActions', before, action)],
    details: { channel: action.channel, state: action.state, note: action.note },
    customerIds: [action.customerId],
    result: action,
  }
}

/** Refuses `message-stale` when the day or what is owed is not what the text says, or the customer answered it (R2.5, complaint 21). */
async function requireFresh(context: DecisionContext, action: CollectionAction, today: Day): Promise<void> {
  if (action.on !== today || isAnswered(context.state, action, today)) throw refusal('message-stale')
  if (action.titles.length === 0 || !action.textId) return
  const { state, database, settings } = context
  const { asks } = textInForce(settings.messages, action.textId)
  const customer = await database.customers.get(action.customerId)
  if (!asks || !customer || !settings.laboratory) return
  const matter = await letterMatter(state, customer.id, today)
  const spoken = new Set(action.titles.map(({ receivableId }) => receivableId))
  const now = draftLetter({
    ...matter,
    titles: matter.titles.filter(({ receivable }) => spoken.has(receivable.id)),
    id: action.id,
    number: null,
    tone: asks,
    on: today,
    creditor: settings.laboratory,
    debtor: letterDebtor(customer),
    terms: settings.terms,
    calendar: settings.calendar,
    rates: settings.rates,
    txid: 'FRESH',
    ahead: 400,
  })
  const totals = new Map(
    'refusal' in now ? [] : now.lines.map(({ receivableId, total }) => [receivableId, total]),
  )
  if (action.titles.some(({ receivableId, total }) => totals.get(receivableId) !== total))
    throw refusal('message-stale')
}

async function goesOut(
  context: DecisionContext,
  { id, today }: OfAction,
  minute: number | null,
): Promise<CollectionAction> {
  const action = await actionOf(context, id)
  if (action.state !== 'prepared') throw refusal('action-closed', { state: action.state })
  await requireFresh(context, action, today)
  const customer = await context.database.customers.get(action.customerId)
  if (customer) requireTime(context, { customer }, { today, minute })
  requireTurn(context, action, { today, insist: action.insisted })
  return action
}

/** Hands a prepared message to the person’s program. Refuses `action-unknown`, `action-closed`, `message-stale`, hours and caps. */
export const openMessage: Command<OfAction & { minute: number | null }, CollectionAction> = {
  name: 'messages.open',
  permission: 'collect',
  async decide(context, input) {
    const action = await goesOut(context, input, input.minute)
    return inState(context, action, { state: 'opened', stateOn: input.today })
  },
}

/** Puts a prepared e-mail into the outbox, which keeps the hours of contact itself. Refuses `not-an-email` and as `open` does. */
export const queueMessage: Command<OfAction, CollectionAction> = {
  name: 'messages.queue',
  permission: 'collect',
  async decide(context, input) {
    const action = await goesOut(context, input, null)
    if (action.channel !== 'email' || action.address === null) throw refusal('not-an-email')
    return inState(context, action, { state: 'queued', stateOn: input.today })
  },
}
