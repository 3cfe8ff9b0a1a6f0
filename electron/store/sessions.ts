import type { User } from '#shared/domain/access.ts'
import { refusal } from './refuse.ts'
import { requireServing, type StoreState } from './store-state.ts'

/** Signs a user in at a window; main has checked the PIN. Refuses `user-unknown` for who is not there or not active. */
export function openSession(
  state: StoreState,
  { clientId, userId }: { clientId: string; userId: string },
): User {
  requireServing(state)
  const user = state.users.get(userId)
  if (!user?.active) throw refusal('user-unknown')
  state.sessions.set(clientId, userId)
  return user
}

/** Signs out whoever is signed in at a window. */
export function closeSession(state: StoreState, { clientId }: { clientId: string }): Record<string, never> {
  state.sessions.delete(clientId)
  return {}
}

/** The hash that a PIN is checked against. Refuses `user-unknown` for who is not there or not active. */
export async function credentialOf(
  state: StoreState,
  { userId }: { userId: string },
): Promise<{ pinHash: string }> {
  requireServing(state)
  const credential = await state.database.credentials.get(userId)
  if (!credential || !state.users.get(userId)?.active) throw refusal('user-unknown')
  return { pinHash: credential.pinHash }
}
