import type { StoreState } from '../store-state.ts'

// Being written.
export function bureauArea(_state: StoreState) {
  return {}
}
