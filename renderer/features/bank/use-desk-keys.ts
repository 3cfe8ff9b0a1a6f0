import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

const isGrid = (target: EventTarget | null) => target instanceof HTMLElement && target.role === 'grid'

export type DeskKeys = {
  find: () => void
  accept: () => void
  /** The candidate of this number, from 1. */
  acceptNth: (number: number) => void
  ignore: () => void
  undo: () => void
  chooseTitles: () => void
}

/** The keys of the bank desk; not while somebody types or a dialog is open. Enter is the list's alone. */
export function useDeskKeys(keys: DeskKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      const key = event.key.toLowerCase()
      if (key === '/') keys.find()
      else if (key === 'enter' && isGrid(event.target)) keys.accept()
      else if (/^[1-9]$/.test(key)) keys.acceptNth(Number(key))
      else if (key === 'i') keys.ignore()
      else if (key === 'u') keys.undo()
      else if (key === 't') keys.chooseTitles()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
