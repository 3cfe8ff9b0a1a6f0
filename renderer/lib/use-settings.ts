import { useQuery } from '@tanstack/react-query'
import { store } from './clients.ts'

/** Everything the house set; asked again when the store's settings change. */
export function useSettings() {
  return useQuery(store.settings.get.queryOptions())
}
