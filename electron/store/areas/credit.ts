import type { StoreState } from '../store-state.ts'

// Being written.
export function creditArea(_state: StoreState) {
  return {}
}
