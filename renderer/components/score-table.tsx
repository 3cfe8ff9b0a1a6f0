import type { CreditScore } from '#shared/domain/credit-score.ts'
import { scoreWords as words, signedPoints } from '#shared/pt-br/customer-credit.ts'
import { factorNames, factorSentence } from '#shared/pt-br/score.ts'
import { Meter } from './meter.tsx'
import styles from './score-table.module.css'

type ScoreTableProps = {
  score: CreditScore
  /** Why points were adjusted by hand, where it is known. */
  adjustmentWhy?: string | undefined
}

/** Every factor with its points, a bar and its sentence; the lines add up to the score, always. */
export function ScoreTable({ score, adjustmentWhy }: ScoreTableProps) {
  return (
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
          <FactorLine key={factor.id} factor={factor} />
        ))}
        {score.adjustment === 0 ? null : (
          <tr>
            <th scope="row">{words.adjustment}</th>
            <td className={styles['points']}>{signedPoints(score.adjustment)}</td>
            <td>{adjustmentWhy}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td className={styles['points']}>{words.pointsOf(score.score, 1000)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

function FactorLine({ factor }: { factor: CreditScore['factors'][number] }) {
  const { id, points, most } = factor
  const text = words.pointsOf(points, most)
  return (
    <tr>
      <th scope="row">{factorNames[id]}</th>
      <td className={styles['points']}>
        {text}
        <Meter label={factorNames[id]} value={points} most={most} text={text} height={5} />
      </td>
      <td>{factorSentence(factor)}</td>
    </tr>
  )
}
