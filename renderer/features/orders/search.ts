import type { orderPhases } from '#shared/domain/order.ts'
import { z } from 'zod'

const sorts = ['number', 'on', 'promisedOn', 'customer', 'total', 'uncoveredCost'] as const

/** The address's words for the phases. */
const phaseSlugs = {
  registradas: 'registered',
  producao: 'producing',
  prontas: 'ready',
  entregues: 'delivered',
  canceladas: 'cancelled',
} as const
type PhaseSlug = keyof typeof phaseSlugs
type Phase = (typeof orderPhases)[number]

const phaseSlugList = Object.keys(phaseSlugs) as [PhaseSlug, ...PhaseSlug[]]

/** What the address of the list says; whatever it says wrong is as if it were not there. */
export const ordersSearchSchema = z.object({
  busca: z.coerce.string().max(120).optional().catch(undefined),
  /** Without it: everything that is not delivered nor cancelled. */
  fase: z
    .enum(['todas', ...phaseSlugList])
    .optional()
    .catch(undefined),
  retidas: z.boolean().optional().catch(undefined),
  ordem: z.enum(sorts).optional().catch(undefined),
  sentido: z.enum(['asc', 'desc']).optional().catch(undefined),
})
export type OrdersSearch = z.infer<typeof ordersSearchSchema>
export type PhaseChoice = NonNullable<OrdersSearch['fase']> | 'abertas'

const OPEN: Phase[] = ['registered', 'producing', 'ready']

/** The phases the address asks for. */
export function phasesOf({ fase }: OrdersSearch): Phase[] {
  if (fase === undefined) return OPEN
  return fase === 'todas' ? [] : [phaseSlugs[fase]]
}

/** The order the address asks for; the newest first when it says none. */
export function sortOf(search: OrdersSearch) {
  const sort = search.ordem ?? 'number'
  return { sort, descending: search.sentido ? search.sentido === 'desc' : sort === 'number' } as const
}

/** The address after a click on a column: the other way round, or amounts and numbers from the largest. */
export function sortedBy(search: OrdersSearch, column: string): OrdersSearch {
  const parsed = z.enum(sorts).safeParse(column)
  if (!parsed.success) return search
  const now = sortOf(search)
  const descending =
    now.sort === parsed.data ? !now.descending : !['customer', 'promisedOn'].includes(parsed.data)
  return { ...search, ordem: parsed.data, sentido: descending ? 'desc' : 'asc' }
}

/** What a new order begins with: its customer, the order it is a copy of, or the one it is made again for. */
export const newOrderSearchSchema = z.object({
  cliente: z.uuid().optional().catch(undefined),
  copia: z.uuid().optional().catch(undefined),
  repeticao: z.uuid().optional().catch(undefined),
})
export type NewOrderSearch = z.infer<typeof newOrderSearchSchema>

/** What is open on the page of an order. */
export const orderSearchSchema = z.object({
  editar: z.boolean().optional().catch(undefined),
  /** A thing to do at once, opened when the page comes: it was asked for in the form. */
  fazer: z.enum(['receber', 'cheques', 'liberar']).optional().catch(undefined),
})
export type OrderSearch = z.infer<typeof orderSearchSchema>
