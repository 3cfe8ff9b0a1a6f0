import type { StoreState } from '../store-state.ts'

// Being written.
export function ordersArea(_state: StoreState) {
  return {}
}
