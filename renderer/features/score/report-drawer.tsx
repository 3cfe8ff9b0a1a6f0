import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { useToday } from '#renderer/lib/today.ts'
import type { ScoreAdjustment } from '#shared/domain/credit-profile.ts'
import type { CreditScore } from '#shared/domain/credit-score.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { reportWords as words } from '#shared/pt-br/customer-credit.ts'
import { Drawer } from '@mantine/core'

type ReportDrawerProps = {
  customer: Customer
  score: CreditScore
  /** The manual adjustment that counts today. */
  adjustment: ScoreAdjustment | null
  policyVersion: number
  onClose: () => void
}

/** *Relatório ao titular* (LGPD art. 20), of the score as it is on the screen. */
export function ReportDrawer({ customer, score, adjustment, policyVersion, onClose }: ReportDrawerProps) {
  const today = useToday()
  const settings = useSettings().data
  if (!settings) return null
  if (!settings.laboratory) {
    return (
      <Drawer opened onClose={onClose} position="right" title={words.title}>
        <ErrorNotice error={words.noLaboratory} />
      </Drawer>
    )
  }
  return (
    <PrintableDrawer
      title={words.title}
      hint={words.intro}
      label={words.label(customer.name)}
      saveLabel={words.save}
      saved={words.saved}
      printable={{
        kind: 'score-report',
        laboratory: settings.laboratory,
        on: today,
        customer,
        computedOn: today,
        policyVersion,
        score,
        adjustment: adjustment && {
          points: score.adjustment,
          until: adjustment.until,
          reason: adjustment.reason,
        },
        bands: settings.credit.policy.score.bands,
      }}
      onClose={onClose}
    />
  )
}
