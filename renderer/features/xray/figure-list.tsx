import { Explained } from '#renderer/components/explained.tsx'
import type { ReactNode } from 'react'
import styles from './xray.module.css'

export type Figure = {
  label: string
  value: ReactNode
  /** How it is made. */
  formula?: string
  tone?: 'bad' | 'good' | undefined
}

/** Figures with their names, as many in a row as fit. */
export function FigureList({ figures, big = false }: { figures: readonly Figure[]; big?: boolean }) {
  return (
    <dl className={`${styles['figures']} ${big ? styles['big'] : ''}`}>
      {figures.map(({ label, value, formula, tone }) => (
        <div key={label}>
          <dt>{formula ? <Explained formula={formula}>{label}</Explained> : label}</dt>
          <dd className={tone ? styles[tone] : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
