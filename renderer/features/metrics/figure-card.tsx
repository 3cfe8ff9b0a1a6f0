import { TextLink } from '#renderer/components/links.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import { slugsOfBuckets } from '#renderer/lib/bucket-slugs.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { numbersWords as words } from '#shared/pt-br/numbers.ts'
import { Anchor, Paper, Text } from '@mantine/core'
import type { Figure } from './figure-list.ts'
import styles from './numbers.module.css'

type FigureCardProps = { figure: Figure; asOf: Day; today: Day; onDue: (due: { from: Day; to: Day }) => void }

/** A figure with its formula a hover or a Tab away, and what is behind it a click away. */
export function FigureCard({ figure, ...props }: FigureCardProps) {
  return (
    <Paper withBorder radius="md" px="md" py="sm">
      <Text size="xs" c="dimmed" fw={600} component="div">
        <Explained formula={figure.formula}>{figure.label}</Explained>
      </Text>
      <div className={styles['value']}>
        <BehindLink figure={figure} {...props} />
      </div>
      <Text size="xs" c="dimmed">
        {figure.made}
      </Text>
    </Paper>
  )
}

function BehindLink({ figure: { behind, value, label }, asOf, today, onDue }: FigureCardProps) {
  const em = asOf === today ? undefined : asOf
  const looks = { inherit: true, c: 'inherit', underline: 'hover', title: words.open(label) } as const
  if ('due' in behind)
    return (
      <Anchor {...looks} component="button" type="button" onClick={() => onDue(behind.due)}>
        {value}
      </Anchor>
    )
  if ('tab' in behind)
    return (
      <TextLink {...looks} to="/numeros" search={{ aba: behind.tab, em }}>
        {value}
      </TextLink>
    )
  return (
    <TextLink {...looks} to="/aging" search={{ em, por: 'titulo', faixas: slugsOfBuckets(behind.buckets) }}>
      {value}
    </TextLink>
  )
}
