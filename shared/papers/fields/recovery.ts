import { recoveryStages } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { formatDay, formatDays } from '#shared/pt-br/format.ts'
import { recoveryPlanWords } from '#shared/pt-br/trust-recovery.ts'
import type { PaperFacts } from '../facts.ts'
import type { PaperField } from '../field.ts'

type Plan = NonNullable<PaperFacts['plan']>

const of = (key: string, label: string, example: string, value: (plan: Plan) => string): PaperField => ({
  key: `plan.${key}`,
  label,
  example,
  kinds: ['recovery-plan'],
  home: 'customer',
  asked: null,
  value: ({ plan }) => (plan ? value(plan) : null),
})

/** What each stage asks for, those that ask for nothing left out. */
function stagesOf({ upfrontOrders, costEntryOrders }: Plan): string {
  const { what } = recoveryPlanWords
  const said = {
    settle: what.settle,
    upfront: upfrontOrders > 0 ? what.upfront(upfrontOrders) : null,
    'cost-entry': costEntryOrders > 0 ? what['cost-entry'](costEntryOrders) : null,
    normal: what.normal,
  }
  return recoveryStages
    .flatMap((stage) => said[stage] ?? [])
    .map((text, at) => `${at + 1}ª etapa: ${text}`)
    .join(' ')
}

/** The way back as it was agreed on (E21); where it stands is no part of the paper. */
export const recoveryFields: readonly PaperField[] = [
  of('startedOn', 'Dia em que o plano começou', '23/11/2026', ({ startedOn }) => formatDay(startedOn)),
  of(
    'stages',
    'As etapas do plano',
    '1ª etapa: Pagar o que está vencido. 2ª etapa: 2 pedidos adiantados.',
    stagesOf,
  ),
  of('relapseAfter', 'Dias de atraso que são recaída', '10 dias', ({ relapseAfterDays }) =>
    formatDays(relapseAfterDays),
  ),
]
