/**
 * Keeps a form from being sent with something in it that nobody understood, as 31/02: its value is empty then, and would be
 * saved as if it had been left empty. A field says so with `data-unread`; told by `invalid`, it shows what is wrong.
 */
export function refuseUnread(): () => void {
  const guard = (event: SubmitEvent) => {
    const unread = (event.target as HTMLFormElement).querySelector<HTMLInputElement>(
      'input[data-unread]:not(:disabled)',
    )
    if (!unread) return
    event.preventDefault()
    event.stopImmediatePropagation()
    unread.dispatchEvent(new Event('invalid'))
    unread.focus()
  }
  // Before the form hears of it.
  document.addEventListener('submit', guard, true)
  return () => document.removeEventListener('submit', guard, true)
}
