import { Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './stat-card.module.css'

type StatCardProps = {
  label: string
  /** The figure itself, formatted. */
  value: ReactNode
  /** A line under it that says what it is made of. */
  note?: ReactNode
  /** `bad` for what needs action, `good` for what went well. */
  tone?: 'bad' | 'good'
}

/** One figure that is read at a glance. */
export function StatCard({ label, value, note, tone }: StatCardProps) {
  return (
    <Paper withBorder radius="md" px="md" py="sm" className={styles['card']} data-tone={tone}>
      <Text size="xs" c="dimmed" fw={600}>
        {label}
      </Text>
      <Text className={styles['value']} component="div">
        {value}
      </Text>
      <Text size="xs" c="dimmed" component="div" mih={18}>
        {note}
      </Text>
    </Paper>
  )
}
