import { useToday } from '#renderer/lib/today.ts'
import type { TitleBeside } from '#shared/contracts/titles.ts'
import { isOver } from '#shared/domain/escalation/prescription.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Text } from '@mantine/core'

const words = titleLife.proof

/** What proves a title, and until when it may be demanded, protested and executed (§ 2.4). */
export function ProofOfTitle({ proof, terms }: Pick<TitleBeside, 'proof' | 'terms'>) {
  const today = useToday()
  if (!terms) return null
  const { demand, execution } = terms
  const gone = isOver(demand, today)
  const sentences = [
    words.proves(words.names[proof?.instrument ?? 'instrument']),
    ...(proof?.acknowledgement ? [words.acknowledgedBy(proof.acknowledgement.on)] : []),
    ...(execution?.on && !gone
      ? [isOver(execution, today) ? words.executed(execution.on) : words.execution(execution.on)]
      : []),
    demand.on === null ? words.suit : gone ? words.demanded(demand.on) : words.demand(demand.on),
  ]
  return (
    <Text size="sm" c={gone ? 'var(--em-bad)' : 'dimmed'}>
      {sentences.join(' ')}
    </Text>
  )
}
