import type { StoreState } from '../store-state.ts'

// Being written.
export function analysesArea(_state: StoreState) {
  return {}
}
