import { type Centavos, centavos, sum } from '#shared/domain/money.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import type { PaperFacts, PaperTitle } from './facts.ts'

/** Titles that owe something on the day, by due date. */
export function openTitles({ customer }: PaperFacts): PaperTitle[] {
  return customer?.titles.filter(({ standing }) => standing.total > 0) ?? []
}

/** Papers that demand: they may ask for what is late and uncontested, and for nothing else (R3.4, R3.5). */
const demands: ReadonlySet<PaperKind> = new Set(['notice', 'notification'])

/**
 * The facts a paper of a kind may speak of: a demand knows only titles that are late, or without a due date, which a
 * notification makes late (R1.10), of those no contested part, and none that rests.
 */
export function factsFor(kind: PaperKind, facts: PaperFacts): PaperFacts {
  if (!demands.has(kind) || !facts.customer) return facts
  const titles = facts.customer.titles
    .map((title) => (title.claimable ? { ...title, standing: title.claimable } : title))
    .filter(
      ({ receivable, standing, rests }) =>
        !rests && (standing.status === 'overdue' || (kind === 'notification' && receivable.dueOn === null)),
    )
  return { ...facts, customer: { ...facts.customer, titles } }
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
