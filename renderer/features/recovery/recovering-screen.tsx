import type { StoreState } from '#shared/contracts/desktop.ts'
import { causes, recovering as words } from '#shared/pt-br/recovery.ts'
import { Progress, Text } from '@mantine/core'
import { NoticeFrame } from './notice-frame.tsx'

/** While the store is rebuilt from snapshot and journal: what happened, what is being done, how far it is. */
export function RecoveringScreen({ state }: { state: Extract<StoreState, { kind: 'recovering' }> }) {
  const { cause, done, total } = state
  const known = total > 0
  return (
    <NoticeFrame title={words.title}>
      <Text>
        {causes[cause]} {words.message}
      </Text>
      <Progress
        value={known ? (done / total) * 100 : 100}
        animated={!known}
        size="lg"
        aria-label={words.title}
      />
      <Text size="sm" c="dimmed" role="status" className="em-figures">
        {words.progress(done, total)}
      </Text>
    </NoticeFrame>
  )
}
