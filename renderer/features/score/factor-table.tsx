import { Meter } from '#renderer/components/meter.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { ScoreAdjustment } from '#shared/domain/credit-profile.ts'
import type { CreditScore } from '#shared/domain/credit-score.ts'
import { scoreWords as words, signedPoints } from '#shared/pt-br/customer-credit.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { factorNames, factorSentence } from '#shared/pt-br/score.ts'
import styles from './customer-credit.module.css'

type FactorTableProps = { score: CreditScore; adjustment: ScoreAdjustment | null }

/** Every factor with its points, a bar and its sentence; the lines add up to the score, always. */
export function FactorTable({ score, adjustment }: FactorTableProps) {
  return (
    <Panel title={words.factors}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.factor}</th>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {score.factors.map((factor) => (
            <tr key={factor.id}>
              <th scope="row">{factorNames[factor.id]}</th>
              <td className={styles['points']}>
                {words.pointsOf(factor.points, factor.most)}
                <Meter
                  label={factorNames[factor.id]}
                  value={factor.points}
                  most={factor.most}
                  text={words.pointsOf(factor.points, factor.most)}
                  height={5}
                />
              </td>
              <td>{factorSentence(factor)}</td>
            </tr>
          ))}
          {score.adjustment !== 0 && adjustment ? (
            <tr>
              <th scope="row">{words.adjustment}</th>
              <td className={styles['points']}>{signedPoints(score.adjustment)}</td>
              <td>
                {adjustment.reason} ({words.adjustmentUntil(formatDay(adjustment.until), adjustment.by)})
              </td>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className={styles['points']}>{words.pointsOf(score.score, 1000)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </Panel>
  )
}
