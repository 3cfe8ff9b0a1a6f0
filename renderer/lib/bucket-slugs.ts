import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'

/** How addresses name the buckets: `faixas=31-60,mais-de-365`. */
const slugs: Record<AgingBucket, string> = {
  notDue: 'a-vencer',
  d1to30: '1-30',
  d31to60: '31-60',
  d61to90: '61-90',
  d91to180: '91-180',
  d181to365: '181-365',
  over365: 'mais-de-365',
  noDueDate: 'sem-vencimento',
}

/** The buckets an address names, in the order of `agingBuckets`; what it names wrong is left out. */
export function bucketsFromSlugs(text: string | undefined): AgingBucket[] {
  const named = new Set(text?.split(','))
  return agingBuckets.filter((bucket) => named.has(slugs[bucket]))
}

/** The address's words for buckets; undefined for none. */
export function slugsOfBuckets(buckets: readonly AgingBucket[]): string | undefined {
  return buckets.length ? buckets.map((bucket) => slugs[bucket]).join(',') : undefined
}
