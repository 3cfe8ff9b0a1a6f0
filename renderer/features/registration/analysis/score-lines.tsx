import { Meter } from '#renderer/components/meter.tsx'
import type { CreditScore } from '#shared/domain/credit-score.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { scoreWords, signedPoints } from '#shared/pt-br/customer-credit.ts'
import { factorNames, factorSentence } from '#shared/pt-br/score.ts'
import styles from './analysis.module.css'

/** Where the points come from; the lines add up to the score. */
export function ScoreLines({ score }: { score: CreditScore }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{scoreWords.factor}</th>
          <th scope="col">{scoreWords.points}</th>
          <th scope="col">{scoreWords.why}</th>
        </tr>
      </thead>
      <tbody>
        {score.factors.map((factor) => (
          <tr key={factor.id}>
            <th scope="row">{factorNames[factor.id]}</th>
            <td className={styles['points']}>
              {words.points(factor.points, factor.most)}
              <Meter
                label={factorNames[factor.id]}
                value={factor.points}
                most={factor.most}
                text={words.points(factor.points, factor.most)}
                height={5}
              />
            </td>
            <td>{factorSentence(factor)}</td>
          </tr>
        ))}
        {score.adjustment === 0 ? null : (
          <tr>
            <th scope="row">{words.adjustment}</th>
            <td className={styles['points']}>{signedPoints(score.adjustment)}</td>
            <td />
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          <td className={styles['points']}>{words.points(score.score, 1000)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
