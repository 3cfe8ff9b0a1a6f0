import type { AgingFilter } from '#shared/contracts/aging.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { unsignedCentavosSchema, ZERO } from '#shared/domain/money.ts'
import { bucketsFromSlugs } from '#renderer/lib/bucket-slugs.ts'
import { z } from 'zod'

const customerSorts = ['name', 'total', 'principal', 'daysLate', ...agingBuckets] as const
const titleSorts = ['customer', 'dueOn', 'daysLate', 'total', 'principal'] as const
export type CustomerSort = (typeof customerSorts)[number]
export type TitleSort = (typeof titleSorts)[number]

/** What the address of the aging says; whatever it says wrong is as if it were not there. */
export const agingSearchSchema = z.object({
  /** The day of the position; today when left out. */
  em: daySchema.optional().catch(undefined),
  por: z.enum(['cliente', 'titulo']).optional().catch(undefined),
  /** Buckets by their slugs, with commas between. */
  faixas: z.string().optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  /** Least total, in centavos. */
  minimo: unsignedCentavosSchema.optional().catch(undefined),
  ordem: z
    .enum([...customerSorts, ...titleSorts])
    .optional()
    .catch(undefined),
  sentido: z.enum(['asc', 'desc']).optional().catch(undefined),
})
export type AgingSearch = z.infer<typeof agingSearchSchema>

/** The filter of the contract that an address asks for. */
export function filterOf(search: AgingSearch, today: Day): AgingFilter {
  return {
    asOf: search.em && search.em < today ? search.em : today,
    buckets: bucketsFromSlugs(search.faixas),
    search: search.busca ?? '',
    atLeast: search.minimo ?? ZERO,
  }
}

function isOneOf<Value extends string>(values: readonly Value[], value: string | undefined): value is Value {
  return values.some((candidate) => candidate === value)
}

/** The order of the customers: by default, who owes most first. */
export function customerSortOf(search: AgingSearch): { sort: CustomerSort; descending: boolean } {
  return isOneOf(customerSorts, search.ordem)
    ? { sort: search.ordem, descending: search.sentido !== 'asc' }
    : { sort: 'total', descending: true }
}

/** The order of the titles: by default, the latest first. */
export function titleSortOf(search: AgingSearch): { sort: TitleSort; descending: boolean } {
  return isOneOf(titleSorts, search.ordem)
    ? { sort: search.ordem, descending: search.sentido !== 'asc' }
    : { sort: 'daysLate', descending: true }
}

const ASCENDING_FIRST = new Set<string>(['name', 'customer', 'dueOn'])

/** What the address says after a click on a column: the other direction, or the column's natural one. */
export function sortedBy(
  column: string,
  current: { sort: string; descending: boolean },
): Pick<AgingSearch, 'ordem' | 'sentido'> {
  const descending = current.sort === column ? !current.descending : !ASCENDING_FIRST.has(column)
  return agingSearchSchema
    .pick({ ordem: true, sentido: true })
    .parse({ ordem: column, sentido: descending ? 'desc' : 'asc' })
}
