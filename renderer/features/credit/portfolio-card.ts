import type { CreditSearch } from './search.ts'

/** What each card of the portfolio's strip is given to filter the list under it. */
export type PortfolioCardProps = {
  search: CreditSearch
  /** Changes some of what the address says. */
  onChange: (change: Partial<CreditSearch>) => void
}
