import { TextLink } from '#renderer/components/links.tsx'
import type { PaperLack } from '#shared/contracts/papers.ts'
import type { FieldHome } from '#shared/papers/field.ts'
import { lackHome, lackSentence } from '#shared/papers/lacks.ts'
import { makeWords as words } from '#shared/pt-br/papers-screen.ts'
import { List } from '@mantine/core'

const customerTabs = {
  customer: 'cadastro',
  registration: 'cadastro',
  titles: 'titulos',
} as const satisfies Partial<Record<FieldHome, string>>

type LackListProps = {
  /** Null for the house's own papers. */
  customerId: string | null
  lacks: readonly PaperLack[]
}

/** What a paper lacks, each with the way to where it is filled in. */
export function LackList({ customerId, lacks }: LackListProps) {
  return (
    <List size="sm">
      {lacks.map((lack) => (
        <List.Item key={`${lack.code} ${lack.field}`}>
          {lackSentence(lack)} <Fix home={lackHome(lack)} customerId={customerId} what={lackSentence(lack)} />
        </List.Item>
      ))}
    </List>
  )
}

function Fix({
  home,
  customerId,
  what,
}: {
  home: FieldHome | null
  customerId: string | null
  what: string
}) {
  const label = { size: 'sm', 'aria-label': `${words.fix}: ${what}` } as const
  if (home === 'laboratory' || home === 'terms') {
    const section = home === 'laboratory' ? 'laboratorio' : 'cobranca'
    return (
      <TextLink {...label} to="/ajustes/$section" params={{ section }}>
        {words.fix}
      </TextLink>
    )
  }
  if (customerId === null || home === null || home === 'answers') return null
  const aba = customerTabs[home]
  return (
    <TextLink {...label} to="/clientes/$customerId" params={{ customerId }} search={{ aba }}>
      {words.fix}
    </TextLink>
  )
}
