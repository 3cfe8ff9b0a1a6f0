import { type KeyboardEvent, useState } from 'react'

type GridKeys = {
  count: number
  /** Rows a page up or down moves. */
  page: () => number
  onMove: (index: number) => void
  onOpen?: ((index: number) => void) | undefined
  onToggle?: ((index: number) => void) | undefined
}

const moves: Record<string, (at: number, page: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, last) => last,
}

/** The active row of a grid and the keys that move it: arrows, pages, Home and End; Enter opens, space selects. */
export function useGridKeys({ count, page, onMove, onOpen, onToggle }: GridKeys) {
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, count - 1)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A button or box inside the grid has its own use for the keys.
    if (event.target !== event.currentTarget || count === 0) return
    const move = moves[event.key]
    if (move) {
      const next = Math.max(0, Math.min(count - 1, move(active, page(), count - 1)))
      setActive(next)
      onMove(next)
    } else if (event.key === 'Enter' && onOpen) onOpen(active)
    else if (event.key === ' ' && onToggle) onToggle(active)
    else return
    event.preventDefault()
  }
  return { active, setActive, onKeyDown }
}
