import { classColors } from '#renderer/components/credit-colors.ts'
import type { CreditScore } from '#shared/domain/credit-score.ts'
import { classWords } from '#shared/pt-br/credit.ts'
import { scoreWords as words } from '#shared/pt-br/customer-credit.ts'
import styles from './customer-credit.module.css'

const RADIUS = 78
/** Length of the half circle. */
const ARC = Math.PI * RADIUS
const path = `M 10 92 A ${RADIUS} ${RADIUS} 0 0 1 166 92`

/** The score as a half circle that fills from 0 to 1,000, in its class's colour, with the number under it. */
export function ScoreDial({ score: { score, class: creditClass, neutral } }: { score: CreditScore }) {
  return (
    <div className={styles['dial']}>
      <svg viewBox="0 0 176 100" aria-hidden>
        <path
          d={path}
          fill="none"
          stroke="var(--mantine-color-default-border)"
          strokeWidth={13}
          strokeLinecap="round"
        />
        <path
          d={path}
          fill="none"
          style={{ stroke: classColors[creditClass] }}
          strokeWidth={13}
          strokeLinecap="round"
          strokeDasharray={`${(ARC * score) / 1000} ${ARC}`}
          opacity={score === 0 ? 0 : 1}
        />
      </svg>
      <div className={styles['reading']}>
        <div className={styles['number']}>{score}</div>
        <div className={styles['quiet']}>
          {words.of} · {neutral ? classWords.neutral : classWords.name(creditClass)}
        </div>
      </div>
    </div>
  )
}
