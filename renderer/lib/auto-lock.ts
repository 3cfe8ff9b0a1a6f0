import { lock } from '#renderer/lib/session.ts'
import { useIdle, useLocalStorage } from '@mantine/hooks'
import { useEffect } from 'react'

export const DEFAULT_AUTO_LOCK = 10

/** Minutes without a key or the mouse after which the window locks; 0 never. Kept on this computer. */
export function useAutoLockMinutes() {
  return useLocalStorage<number>({
    key: 'em-dia:auto-lock-minutes',
    defaultValue: DEFAULT_AUTO_LOCK,
    getInitialValueInEffect: false,
  })
}

/** Locks the window when nobody touches it. */
export function useAutoLock(signedIn: boolean): void {
  const [minutes] = useAutoLockMinutes()
  const idle = useIdle(minutes > 0 ? minutes * 60_000 : 2_147_483_647, { initialState: false })
  useEffect(() => {
    if (idle && signedIn && minutes > 0) void lock()
  }, [idle, signedIn, minutes])
}
