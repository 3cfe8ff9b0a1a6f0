import type { PaperLine } from '#shared/contracts/papers.ts'
import { isSignedByCustomer } from '#shared/domain/paper-life.ts'
import type { PaperState } from '#shared/domain/paper.ts'
import { ISSUED, paperStateNames } from '#shared/pt-br/paper-kinds.ts'
import { Badge } from '@mantine/core'

const colors: Record<PaperState, string> = {
  draft: 'gray',
  sent: 'blue',
  signed: 'green',
  expired: 'orange',
  replaced: 'gray',
  cancelled: 'red',
}

/** Where a paper stands; one that nobody signs back is simply issued. */
export function StateBadge({ paper }: { paper: Pick<PaperLine, 'kind' | 'state'> }) {
  const { kind, state } = paper
  const issued = state === 'draft' && !isSignedByCustomer(kind)
  return (
    <Badge variant="light" color={issued ? 'teal' : colors[state]} tt="none">
      {issued ? ISSUED : paperStateNames[state]}
    </Badge>
  )
}
