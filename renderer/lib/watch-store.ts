import { storeClient, storeLink } from './clients.ts'
import { invalidateTables, queryClient } from './query-client.ts'

async function follow(): Promise<void> {
  try {
    for await (const event of await storeClient.watch()) invalidateTables(event.tables)
  } catch {
    // The port was lost: the next connection follows again, and asks everything anew.
  }
}

/** Keeps the cache true to the store: after each change, and after each reconnection. */
export function watchStore(): () => void {
  if (storeLink.connected) void follow()
  return storeLink.onConnection((connected) => {
    if (!connected) return
    void queryClient.invalidateQueries()
    void follow()
  })
}
