import { useEffect } from 'react'

/**
 * Gives the focus back to what had it before this was mounted. For dialogs and drawers that are mounted open: the
 * library gives it back only for those that were there, shut, before.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // What left took the focus with it; somewhere else it was put on purpose.
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      }, 0)
    }
  }, [])
}
