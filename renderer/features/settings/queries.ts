import { store } from '#renderer/lib/clients.ts'
import { useQuery } from '@tanstack/react-query'

/** The laboratory, its terms and its calendar; invalidated by the store's changes to settings. */
export function useSettings() {
  return useQuery(store.settings.get.queryOptions())
}
