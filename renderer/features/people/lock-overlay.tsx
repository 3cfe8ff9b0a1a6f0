import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './lock-overlay.module.css'

let overlay: HTMLElement | null = null

// Dialogs below the lock listen to Escape, and the shell to Ctrl and Alt keys, on the window. This listener comes before
// theirs because it is added when the file is read, so that no key pressed on the lock reaches what it covers.
window.addEventListener(
  'keydown',
  (event) => {
    if (!overlay) return
    const inside = event.target instanceof Node && overlay.contains(event.target)
    if (inside && event.key !== 'Escape' && !event.ctrlKey && !event.altKey) return
    event.stopImmediatePropagation()
    if (!inside || event.key === 'Escape') event.preventDefault()
  },
  { capture: true },
)

/** Covers the whole window, dialogs included, and makes what it covers inert until it goes away. */
export function LockOverlay({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  // Looked at before the fields of the lock take the focus for themselves.
  const [holder] = useState(() => document.activeElement)
  useEffect(() => {
    const own = root.current
    overlay = own
    const below = [...document.body.children].filter(
      (element) => !element.contains(own) && !element.matches('[inert]'),
    )
    for (const element of below) element.setAttribute('inert', '')
    own?.querySelector<HTMLElement>('[autofocus], input, button')?.focus()
    return () => {
      overlay = null
      for (const element of below) element.removeAttribute('inert')
      if (holder instanceof HTMLElement) holder.focus()
    }
  }, [holder])
  return createPortal(
    <div ref={root} className={styles['cover']}>
      {children}
    </div>,
    document.body,
  )
}
