import type { StoreState } from '../store-state.ts'

// Being written.
export function registrationsArea(_state: StoreState) {
  return {}
}
