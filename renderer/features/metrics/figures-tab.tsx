import type { Day } from '#shared/domain/calendar.ts'
import { numbersWords as words } from '#shared/pt-br/numbers.ts'
import { Stack, Title } from '@mantine/core'
import { FigureCard } from './figure-card.tsx'
import type { Figure, FigureGroup } from './figure-list.ts'
import styles from './numbers.module.css'

const groups: readonly FigureGroup[] = ['default', 'time', 'collection', 'risk']

type FiguresTabProps = {
  figures: readonly Figure[]
  asOf: Day
  today: Day
  onDue: (due: { from: Day; to: Day }) => void
}

/** Every figure of the day, by what it is about. */
export function FiguresTab({ figures, ...props }: FiguresTabProps) {
  return (
    <Stack gap="md">
      {groups.map((group) => (
        <section key={group} aria-label={words.groups[group]} className={styles['group']}>
          <Title order={2} size="h4">
            {words.groups[group]}
          </Title>
          <div className={styles['cards']}>
            {figures
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <FigureCard key={figure.id} figure={figure} {...props} />
              ))}
          </div>
        </section>
      ))}
    </Stack>
  )
}
