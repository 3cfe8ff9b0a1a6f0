import type { DecisionReason } from '#shared/domain/decision.ts'
import { reasonSentence } from '#shared/pt-br/decisions.ts'
import { decisionCard as words } from '#shared/pt-br/orders.ts'
import { Button, Text, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleX,
  IconInfoCircle,
  IconListCheck,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import styles from './decision-card.module.css'
import { actionOf, type ReasonAction } from './reason-actions.ts'

/** Reasons shown before the rest is asked for: what a glance takes in. */
const AT_A_GLANCE = 3

const icons: Record<DecisionReason['weight'], TablerIcon> = {
  refuse: IconCircleX,
  condition: IconListCheck,
  warn: IconAlertTriangle,
  note: IconInfoCircle,
}

const NONE: readonly ReasonAction[] = []

type ReasonsProps = {
  /** Worst first. */
  reasons: readonly DecisionReason[]
  onAct?: ((action: ReasonAction) => void) | undefined
  without?: readonly ReasonAction[] | undefined
  /** What stands after them, such as the way to release. */
  foot?: ReactNode
  /** Shows all of them at once. */
  whole?: boolean
}

/** Why, worst first, each with its rule and what to do next. */
export function Reasons({ reasons, onAct, without = NONE, foot, whole = false }: ReasonsProps) {
  const [all, setAll] = useState(whole)
  if (reasons.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.noReasons}
      </Text>
    )
  }
  const shown = all ? reasons : reasons.slice(0, AT_A_GLANCE)
  const hidden = reasons.length - AT_A_GLANCE
  const offered = new Set<ReasonAction>()
  return (
    <div>
      <ul className={styles['reasons']} aria-label={words.reasons}>
        {shown.map((reason) => {
          const action = actionOf(reason)
          const may = action !== null && onAct && !without.includes(action) && !offered.has(action)
          if (may) offered.add(action)
          return (
            <Reason
              key={`${reason.code}-${JSON.stringify(reason.values)}`}
              reason={reason}
              action={may ? action : null}
              onAct={onAct}
            />
          )
        })}
      </ul>
      <div className={styles['after']}>
        {hidden > 0 && !whole ? (
          <UnstyledButton aria-expanded={all} onClick={() => setAll(!all)}>
            <Text size="xs" td="underline">
              {all ? words.fewer : words.more(hidden)}
            </Text>
          </UnstyledButton>
        ) : null}
        {foot}
      </div>
    </div>
  )
}

type ReasonProps = {
  reason: DecisionReason
  action: ReasonAction | null
  onAct: ((action: ReasonAction) => void) | undefined
}

function Reason({ reason, action, onAct }: ReasonProps) {
  const Icon = icons[reason.weight]
  const { what, rule, next } = reasonSentence(reason)
  return (
    <li className={styles['reason']}>
      <Icon size={17} className={styles[reason.weight]} aria-hidden />
      <div className={styles['reasonText']}>
        <span>{what}</span>
        <div className={styles['way']}>
          <span className={styles['rule']} title={next}>
            {/* The button says the way on by itself. */}
            {action ? null : `${next} `}
            <em>{rule}</em>
            {reason.by && reason.weight === 'condition' ? ` · ${words.by[reason.by]}` : ''}
          </span>
          {action && onAct ? (
            <Button size="compact-xs" variant="light" flex="none" onClick={() => onAct(action)}>
              {words.actions[action]}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  )
}
