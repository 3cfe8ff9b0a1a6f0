import { roleMay } from '#shared/domain/access.ts'
import type { CaseRoute, EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import { centavos } from '#shared/domain/money.ts'
import { policyOf } from '../../dunning/policy-of.ts'
import { owedOn } from '../../escalation/titles-of-case.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { requireReady } from './require-ready.ts'

type Open = CommandInput & {
  customerId: string
  route: CaseRoute
  receivableIds: string[]
  said: string[]
  partnerId: string | null
  note: string
}

/**
 * Opens a route over some titles of a customer, its checklist answered (I07, K02). Refuses `not-allowed` for a listing that
 * the owner does not order, `customer-unknown`, `receivable-unknown`, `case-open`, `partner-unknown`, and `case-not-ready`
 * with the items that are missing.
 */
export const openCase: Command<Open, EscalationCase> = {
  name: 'cases.open',
  permission: 'escalate',
  async decide(context, { customerId, route, receivableIds, said, partnerId, note, today }) {
    const { state, database, actor } = context
    await state.rows.load(database)
    if (route === 'bureau' && !roleMay(actor!.role, 'listAtBureau'))
      throw refusal('not-allowed', { permission: 'listAtBureau' })
    const ids = [...new Set(receivableIds)]
    await requireTitles(context, { customerId, ids, route })
    requirePartner(context, route, partnerId)
    const amount = await requireReady(context, { customerId, route, receivableIds: ids, said, today })
    const owed = owedOn(state, today)
    const { policy } = await policyOf(state, customerId, today)
    const { first: number, patch } = await nextInCounter(database, 'cases', 1)
    const by = actor!.name
    const escalation: EscalationCase = {
      id: context.newId(),
      customerId,
      number,
      route,
      openedOn: today,
      by,
      policy: { id: policy.id, name: policy.name, version: policy.version },
      titles: ids.map((receivableId) => ({ receivableId, amount: centavos(owed(receivableId)) })),
      stage: 'preparing',
      partnerId,
      checklist: said.map((itemId) => ({ itemId, done: true, note: '', on: today, by })),
      events: [
        { id: context.newId(), on: today, by, stage: 'preparing', note, reference: '', attachments: [] },
      ],
      costs: [],
      recovered: centavos(0),
      closure: null,
    }
    return {
      patches: [patch, created('cases', escalation)],
      details: { number, route, amount, titles: ids.length },
      customerIds: [customerId],
      result: escalation,
    }
  },
}

type About = { customerId: string; ids: readonly string[]; route: CaseRoute }

async function requireTitles({ state, database }: DecisionContext, { customerId, ids, route }: About) {
  const titles = await database.receivables.bulkGet([...ids])
  if (titles.some((title) => title?.customerId !== customerId || title.cancellation))
    throw refusal('receivable-unknown', {}, 'receivableIds')
  const open = state.rows
    .ofCustomer('cases', customerId)
    .find(
      (known) =>
        known.route === route &&
        known.closure === null &&
        known.titles.some(({ receivableId }) => ids.includes(receivableId)),
    )
  if (open) throw refusal('case-open', { number: open.number })
}

/** A lawyer or an agency, where the route goes to one. */
function requirePartner({ state }: DecisionContext, route: CaseRoute, partnerId: string | null): void {
  const kind = route === 'legal' ? 'lawyer' : route === 'agency' ? 'agency' : null
  if (partnerId === null) {
    if (kind === 'agency') throw refusal('partner-unknown', {}, 'partnerId')
    return
  }
  const partner = state.rows.all('partners').get(partnerId)
  if (!partner?.active || partner.kind !== kind) throw refusal('partner-unknown', {}, 'partnerId')
}
