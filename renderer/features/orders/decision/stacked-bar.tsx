import { formatMoney } from '#shared/pt-br/format.ts'
import type { Centavos } from '#shared/domain/money.ts'
import styles from './decision-card.module.css'

export type BarPart = { label: string; amount: Centavos; color: string; striped?: boolean }

type StackedBarProps = {
  /** What the bar says in words, for who cannot see it. */
  label: string
  parts: readonly BarPart[]
  /** The whole of the bar, in centavos; parts above it fill it. */
  most: number
  /** What stands after the legend. */
  note?: string
}

const stripes = (color: string) =>
  `repeating-linear-gradient(45deg, ${color} 0 4px, color-mix(in srgb, ${color} 55%, transparent) 4px 8px)`

const groundOf = ({ color, striped }: BarPart) => ({ background: striped ? stripes(color) : color })

/** A bar of amounts side by side with its legend; parts of nothing are left out. */
export function StackedBar({ label, parts, most, note }: StackedBarProps) {
  const shown = parts.filter(({ amount }) => amount > 0)
  const whole = Math.max(
    1,
    most,
    shown.reduce((sum, { amount }) => sum + amount, 0),
  )
  return (
    <>
      <div className={styles['bar']} role="img" aria-label={label}>
        {shown.map((part) => (
          <div
            key={part.label}
            className={styles['segment']}
            style={{ inlineSize: `${(part.amount / whole) * 100}%`, ...groundOf(part) }}
          />
        ))}
      </div>
      <ul className={styles['legend']}>
        {shown.map((part) => (
          <li key={part.label}>
            <span className={styles['key']} style={groundOf(part)} aria-hidden />
            {part.label} {formatMoney(part.amount)}
          </li>
        ))}
        {note ? <li>{note}</li> : null}
      </ul>
    </>
  )
}
