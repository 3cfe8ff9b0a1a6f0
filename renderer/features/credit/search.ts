import type { creditFilterSchema } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type CreditClass, creditClasses } from '#shared/domain/credit-policy.ts'
import { type TrafficLight, trafficLights } from '#shared/domain/credit-standing.ts'
import { z } from 'zod'

export const creditTabs = [
  'carteira',
  'sinal',
  'vip',
  'bloqueios',
  'propostas',
  'agenda',
  'registro',
] as const
export type CreditTab = (typeof creditTabs)[number]

/** The lists one may look at, by the word in the address; `rende` is everybody, the best margin first (M09). */
export const listSlugs = {
  todos: 'all',
  vip: 'vip',
  retidos: 'held',
  bloqueados: 'blocked',
  custa: 'costly',
  rende: 'all',
} as const
export type ListSlug = keyof typeof listSlugs

const lightSlugs: Record<TrafficLight, string> = { green: 'verde', yellow: 'amarelo', red: 'vermelho' }

const creditSorts = ['name', 'score', 'limit', 'exposure', 'overdue', 'net', 'use'] as const
export type CreditSort = (typeof creditSorts)[number]

export const horizons = { semana: 7, mes: 30, trimestre: 90 } as const

/** What the address of the credit screen says; whatever it says wrong is as if it were not there. */
export const creditSearchSchema = z.object({
  aba: z.enum(creditTabs).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  lista: z
    .enum(Object.keys(listSlugs) as [ListSlug, ...ListSlug[]])
    .optional()
    .catch(undefined),
  /** Letters together: `AB`. */
  classes: z.string().optional().catch(undefined),
  /** Slugs with commas between. */
  sinais: z.string().optional().catch(undefined),
  ordem: z.enum(creditSorts).optional().catch(undefined),
  sentido: z.enum(['asc', 'desc']).optional().catch(undefined),
  ate: z
    .enum(Object.keys(horizons) as [keyof typeof horizons, ...(keyof typeof horizons)[]])
    .optional()
    .catch(undefined),
  tipo: z.string().optional().catch(undefined),
})
export type CreditSearch = z.infer<typeof creditSearchSchema>

export const classesOf = (search: CreditSearch): CreditClass[] =>
  creditClasses.filter((letter) => search.classes?.includes(letter))

export const lightsOf = (search: CreditSearch): TrafficLight[] =>
  trafficLights.filter((light) => search.sinais?.split(',').includes(lightSlugs[light]))

export const slugOfClasses = (classes: readonly CreditClass[]) => classes.join('') || undefined
export const slugOfLights = (lights: readonly TrafficLight[]) =>
  lights.map((light) => lightSlugs[light]).join(',') || undefined

/** The filter of the contract that an address asks for. */
export function filterOf(search: CreditSearch, today: Day): z.infer<typeof creditFilterSchema> {
  return {
    today,
    search: search.busca ?? '',
    lights: lightsOf(search),
    classes: classesOf(search),
    list: listSlugs[search.lista ?? 'todos'],
  }
}

/** The order asked for; by default who has most of ours first, and in the lists of margin the margin. */
export function sortOf(search: CreditSearch): { sort: CreditSort; descending: boolean } {
  if (search.ordem) return { sort: search.ordem, descending: search.sentido !== 'asc' }
  if (search.lista === 'custa') return { sort: 'net', descending: false }
  if (search.lista === 'rende') return { sort: 'net', descending: true }
  return { sort: 'exposure', descending: true }
}

/** What the address says after a click on a column: the other direction, or the column's natural one. */
export function sortedBy(
  column: string,
  current: { sort: string; descending: boolean },
): Pick<CreditSearch, 'ordem' | 'sentido'> {
  const descending = current.sort === column ? !current.descending : column !== 'name'
  return creditSearchSchema
    .pick({ ordem: true, sentido: true })
    .parse({ ordem: column, sentido: descending ? 'desc' : 'asc' })
}
