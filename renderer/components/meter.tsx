import styles from './meter.module.css'

type MeterProps = {
  /** What is measured, for who cannot see it. */
  label: string
  value: number
  /** The whole; nothing is drawn of 0. */
  most: number
  /** What the bar says in words: `45% do limite`. */
  text: string
  /** A CSS colour with 3:1 against the page in both themes. */
  color?: string
  height?: number
}

/** A bar that fills: how much of a whole is used. Above the whole it is full, and the text says by how much. */
export function Meter({ label, value, most, text, color, height = 8 }: MeterProps) {
  const part = most > 0 ? Math.max(0, Math.min(1, value / most)) : value > 0 ? 1 : 0
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuenow={Math.round(part * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={text}
      className={styles['track']}
      style={{ blockSize: height }}
    >
      <div
        className={styles['fill']}
        style={{ inlineSize: `${part * 100}%`, ...(color ? { background: color } : {}) }}
      />
    </div>
  )
}
