import { useHotkeys } from '@mantine/hooks'
import { type KeyboardEvent, useRef } from 'react'

/** Ctrl+Enter saves a form from wherever one is in it, a field of several lines too. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** The form that a whole screen is about: Ctrl+Enter saves it from outside of it too, but not over another form or a dialog. */
export function useSubmitFromAnywhere() {
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: globalThis.KeyboardEvent) => {
    const over = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
    const elsewhere = event.defaultPrevented || (over && !over.contains(form.current))
    if (elsewhere || form.current?.contains(event.target as Node)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  useHotkeys([['ctrl+Enter', submit, { preventDefault: false }]], [], true)
  return form
}
