import { Panel } from '#renderer/components/panel.tsx'
import { ScoreTable } from '#renderer/components/score-table.tsx'
import type { ScoreAdjustment } from '#shared/domain/credit-profile.ts'
import type { CreditScore } from '#shared/domain/credit-score.ts'
import { scoreWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatDay } from '#shared/pt-br/format.ts'

type FactorTableProps = { score: CreditScore; adjustment: ScoreAdjustment | null }

/** Where the points come from, with who adjusted them and until when. */
export function FactorTable({ score, adjustment }: FactorTableProps) {
  const why =
    adjustment &&
    `${adjustment.reason} (${words.adjustmentUntil(formatDay(adjustment.until), adjustment.by)})`
  return (
    <Panel title={words.factors}>
      <ScoreTable score={score} adjustmentWhy={why ?? undefined} />
    </Panel>
  )
}
