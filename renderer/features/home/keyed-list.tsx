import { type KeyboardEvent, useState } from 'react'
import styles from './keyed-list.module.css'

export type KeyedItem = { id: string; name: string; note: string; end: string }

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

type KeyedListProps = { label: string; items: readonly KeyedItem[]; onOpen: (id: string) => void }

/** A short list to act on: one Tab stop, arrows move, Enter opens. */
export function KeyedList({ label, items, onOpen }: KeyedListProps) {
  const [wanted, setAt] = useState(0)
  const at = Math.min(wanted, items.length - 1)
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const move = MOVES[event.key]
    if (!move) return
    const next = Math.max(0, Math.min(items.length - 1, at + move))
    setAt(next)
    event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')[next]?.focus()
    event.preventDefault()
  }
  return (
    // The list only hears the keys of the buttons in it.
    <ul aria-label={label} className={styles['list']} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <li key={item.id}>
          <button
            type="button"
            data-open
            tabIndex={index === at ? 0 : -1}
            className={styles['open']}
            title={item.note}
            onFocus={() => setAt(index)}
            onClick={() => onOpen(item.id)}
          >
            <span className={styles['name']}>{item.name}</span>
            <span className={styles['end']}>{item.end}</span>
            <span className={styles['note']}>{item.note}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
