import type { KeyboardEvent } from 'react'

/** Ctrl+Enter saves a form from wherever one is in it, a field of several lines too. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
