import type { StoreState } from '../store-state.ts'

// Being written.
export function servicesArea(_state: StoreState) {
  return {}
}
