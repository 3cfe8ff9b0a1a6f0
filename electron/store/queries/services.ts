import { foldText, makeSearch } from '#shared/domain/search.ts'
import type { Service } from '#shared/domain/service.ts'
import type { StoreState } from '../store-state.ts'

/** By code as people read it: `CZ2` before `CZ10`, whatever the case. */
const byCode = new Intl.Collator('pt-BR', { numeric: true })

/** The catalogue by code, found by the beginnings of its words and codes; inactive work only when asked for. */
export async function listServices(
  { rows, database }: StoreState,
  { search, includeInactive }: { search: string; includeInactive: boolean },
): Promise<Service[]> {
  await rows.load(database)
  const matches = makeSearch(search)
  return [...rows.all('services').values()]
    .filter((service) => (includeInactive || service.active) && matches(haystackOf(service)))
    .sort((one, other) => byCode.compare(one.code, other.code))
}

function haystackOf({ code, name }: Service) {
  const bare = foldText(code).replace(/[^\p{L}\p{N}]/gu, '')
  return { words: foldText(`${code} ${name}`).replace(/[^\p{L}\p{N}]+/gu, ' '), codes: bare }
}
