import { Meter } from '#renderer/components/meter.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { ResultsBoard } from '#shared/contracts/results.ts'
import { formatBasisPoints, formatMoney } from '#shared/pt-br/format.ts'
import { results as words, stageNames } from '#shared/pt-br/results.ts'
import { Text } from '@mantine/core'
import styles from './results.module.css'

/** From late to bought again, each stage of all who were late (R10.3, M16). */
export function FunnelPanel({ funnel }: { funnel: ResultsBoard['funnel'] }) {
  const whole = funnel[0]?.customers ?? 0
  return (
    <Panel title={words.funnel} hint={words.funnelHint}>
      {funnel.map(({ stage, customers, amount }) => {
        const share = whole === 0 ? 0 : Math.round((customers * 100) / whole) * 100
        return (
          <div key={stage} className={styles['stage']}>
            <Text size="sm" fw={600}>
              {stageNames[stage]}
            </Text>
            <Meter
              label={stageNames[stage]}
              value={customers}
              most={whole}
              text={`${words.customers(customers)}, ${words.ofOverdue(formatBasisPoints(share))}`}
              height={14}
            />
            <Text size="sm" className="em-figures" ta="end">
              {words.customers(customers)}
              {stage === 'overdue' ? '' : ` · ${formatBasisPoints(share)}`}
              {amount === null ? null : (
                <Text span size="xs" c="dimmed" display="block">
                  {formatMoney(amount)}
                </Text>
              )}
            </Text>
          </div>
        )
      })}
    </Panel>
  )
}
