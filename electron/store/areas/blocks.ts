import type { StoreState } from '../store-state.ts'

// Being written.
export function blocksArea(_state: StoreState) {
  return {}
}
