import { type Permission, roleMay, type User } from '#shared/domain/access.ts'
import { useQuery } from '@tanstack/react-query'
import { desktopClient, store } from './clients.ts'
import { queryClient } from './query-client.ts'

/** Where this computer keeps whose PIN to ask for first. */
export const LAST_PERSON = 'em-dia:last-person'

/** Who is signed in at this window, and whether the laboratory was set up; undefined before the first answer. */
export function useSession() {
  return useQuery(store.users.current.queryOptions())
}

/** The person signed in; null at the lock screen. */
export function useUser(): User | null {
  return useSession().data?.user ?? null
}

/** Whether the person signed in may do it. The store decides; this only spares a refusal. */
export function useMay(permission: Permission): boolean {
  const user = useUser()
  return user !== null && roleMay(user.role, permission)
}

/** Takes note of who signed in: what was refused to nobody may be asked again. */
export async function welcome(user: User): Promise<void> {
  localStorage.setItem(LAST_PERSON, JSON.stringify(user.id))
  queryClient.setQueryData(store.users.current.queryKey(), { user, setUp: true })
  await queryClient.invalidateQueries()
}

/** Locks this window; what is typed on it stays. */
export async function lock(): Promise<void> {
  await desktopClient.people.lock()
  queryClient.setQueryData(store.users.current.queryKey(), (now) => now && { ...now, user: null })
}
