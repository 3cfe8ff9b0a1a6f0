import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './explained.module.css'

type ExplainedProps = {
  /** How the figure is made, told on hover and focus. */
  formula: string
  children: ReactNode
}

/** A name whose meaning is a hover or a Tab away. */
export function Explained({ formula, children }: ExplainedProps) {
  return (
    <Tooltip label={formula} multiline maw={320}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the meaning must be reachable by keyboard */}
      <span tabIndex={0} className={styles['hinted']}>
        {children}
      </span>
    </Tooltip>
  )
}
