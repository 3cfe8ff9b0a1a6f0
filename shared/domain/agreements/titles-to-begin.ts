type Owing = { receivableId: string; daysLate: number; prescribed: boolean }

/**
 * The titles an offer begins with: what is late, or all where nothing is. What prescribed is not among them: nobody is
 * pressed to pay it, and it comes in only when the debtor himself wants it (R2.18).
 */
export function titlesToBegin(titles: readonly Owing[]): string[] {
  const demanded = titles.filter(({ prescribed }) => !prescribed)
  const late = demanded.filter(({ daysLate }) => daysLate > 0)
  return (late.length > 0 ? late : demanded).map(({ receivableId }) => receivableId)
}
