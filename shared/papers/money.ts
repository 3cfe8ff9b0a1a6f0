import { type Centavos, centavos, sum } from '#shared/domain/money.ts'
import type { PaperFacts, PaperTitle } from './facts.ts'

/** Titles that owe something on the day, by due date. */
export function openTitles({ customer }: PaperFacts): PaperTitle[] {
  return customer?.titles.filter(({ standing }) => standing.total > 0) ?? []
}

/** Titles past their due date. */
export function lateTitles(facts: PaperFacts): PaperTitle[] {
  return openTitles(facts).filter(({ standing }) => standing.status === 'overdue')
}

/** What titles owe together, in centavos: principal, charges and both. */
export function owed(titles: readonly PaperTitle[]): {
  principal: Centavos
  charges: Centavos
  total: Centavos
} {
  const principal = sum(titles.map(({ standing }) => standing.principal))
  const total = sum(titles.map(({ standing }) => standing.total))
  return { principal, charges: centavos(total - principal), total }
}
