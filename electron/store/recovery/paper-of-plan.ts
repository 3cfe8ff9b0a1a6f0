import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import type { DecisionContext } from '../commands/command.ts'
import { numberPapers } from '../commands/papers/number-papers.ts'
import { draftedPaper } from '../queries/papers/draft.ts'
import { paperFacts } from '../queries/papers/gather-facts.ts'
import { textInForce } from '../queries/papers/templates.ts'

/**
 * A plan as agreed, numbered and frozen in the register of papers (E33). No paper while the laboratory is not set up, or
 * its text names what is not known yet: the plan holds all the same.
 */
export async function paperOfPlan(
  context: DecisionContext,
  plan: RecoveryPlan,
  today: Day,
): Promise<{ paperId: string | null; patches: Patch[] }> {
  const { state, newId, settings } = context
  if (!settings.laboratory) return { paperId: null, patches: [] }
  const text = textInForce(state, 'recovery-plan', today)
  const facts = await paperFacts(state, { customerId: plan.customerId, on: today, answers: {} })
  const drafted = draftedPaper(
    { ...facts, plan },
    {
      id: newId(),
      kind: 'recovery-plan',
      templateId: text.id,
      templateVersion: text.version,
      blocks: text.blocks,
    },
  )
  if ('lacks' in drafted) return { paperId: null, patches: [] }
  const { made, patches } = await numberPapers(context, [drafted.paper], { kind: 'recovery-plan', today })
  return { paperId: made[0]!.id, patches }
}
