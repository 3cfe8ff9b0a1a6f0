const STORE = 'drafts'
const RESTORED = 'em-dia:drafts-restored'

let opened: Promise<IDBDatabase> | null = null

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('drafts not on disk')))
  })
}

function database(): Promise<IDBDatabase> {
  if (opened) return opened
  const request = indexedDB.open('em-dia-drafts', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
  opened = answered(request)
  return opened
}

const storeFor = async (mode: IDBTransactionMode) =>
  (await database()).transaction(STORE, mode).objectStore(STORE)

/** Writes an entry of localStorage to disk now, or that it is gone; a disk that refuses costs this net only. */
export function putOnDisk(key: string, text: string | null): void {
  storeFor('readwrite')
    .then((drafts) => drafts.put(text, key))
    .catch(() => undefined)
}

/**
 * Before the first screen of a run: Chromium writes localStorage down seconds late, so a killed app forgets what was typed
 * last, and remembers what was saved since. What is on disk wins.
 */
export async function restoreDrafts(): Promise<void> {
  // Within a run localStorage is right: a page that is loaded again only reads it.
  if (sessionStorage.getItem(RESTORED)) return
  sessionStorage.setItem(RESTORED, '1')
  try {
    const drafts = await storeFor('readwrite')
    const [keys, texts] = await Promise.all([answered(drafts.getAllKeys()), answered(drafts.getAll())])
    for (const [at, key] of keys.entries()) {
      const name = key as string
      const text = texts[at] as string | null
      if (text !== null) localStorage.setItem(name, text)
      else {
        localStorage.removeItem(name)
        drafts.delete(name)
      }
    }
  } catch {
    // Whatever localStorage has is better than no window.
  }
}
