import { missingItems } from '#shared/domain/escalation/case-checklist.ts'
import type { CaseRoute } from '#shared/domain/escalation/escalation-case.ts'
import { caseFacts } from '../../escalation/case-facts.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'

type Asked = {
  customerId: string
  route: CaseRoute
  receivableIds: readonly string[]
  /** What a person said yes to. */
  said: readonly string[]
  today: Parameters<typeof caseFacts>[1]['today']
  /** The case, once it has one. */
  number?: number
}

/**
 * Asks a route's checklist as things stand today; answers what its titles come to, in centavos. Refuses `case-not-ready`
 * with the items that are missing.
 */
export async function requireReady(
  { state, settings }: Pick<DecisionContext, 'state' | 'settings'>,
  { customerId, route, receivableIds, said, today, number }: Asked,
): Promise<number> {
  const facts = await caseFacts(state, { customerId, receivableIds, today })
  const missing = missingItems(route, facts, { rules: settings.escalation, said: new Set(said) })
  if (missing.length > 0)
    throw refusal('case-not-ready', { items: missing.join(','), ...(number ? { number } : {}) })
  return facts.total
}
