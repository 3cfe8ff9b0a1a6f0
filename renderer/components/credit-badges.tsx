import type { CreditClass } from '#shared/domain/credit-policy.ts'
import type { TrafficLight } from '#shared/domain/credit-standing.ts'
import { classWords, lightWords } from '#shared/pt-br/credit.ts'
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconHandStop,
  type TablerIcon,
} from '@tabler/icons-react'
import styles from './credit-badges.module.css'
import { classColors, lightColors } from './credit-colors.ts'

const lightIcons: Record<TrafficLight, TablerIcon> = {
  green: IconCircleCheckFilled,
  yellow: IconAlertTriangleFilled,
  red: IconHandStop,
}

/** The traffic light as shape, colour and word. */
export function LightBadge({ light }: { light: TrafficLight }) {
  const Icon = lightIcons[light]
  return (
    <span className={styles['light']}>
      <Icon size={15} aria-hidden style={{ color: lightColors[light] }} />
      {lightWords[light]}
    </span>
  )
}

type ClassBadgeProps = {
  creditClass: CreditClass
  score: number
  /** True for a customer without history, whose score is neutral. */
  neutral?: boolean
}

/** The class as a letter on its colour, with the score beside it. */
export function ClassBadge({ creditClass, score, neutral = false }: ClassBadgeProps) {
  return (
    <span className={styles['class']}>
      <span className={styles['letter']} style={{ borderColor: classColors[creditClass] }}>
        {creditClass}
      </span>
      <span className="em-figures">{score}</span>
      {neutral ? <span className={styles['quiet']}>{classWords.neutral}</span> : null}
    </span>
  )
}
