import { home as words } from '#shared/pt-br/home.ts'
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import styles from './overdue-list.module.css'

export type OverdueItem = { id: string; customerId: string; name: string; note: ReactNode; amount: string }

type OverdueListProps = {
  label: string
  items: OverdueItem[]
  /** The tone of letter that fits who is listed. */
  tone: 'lembrete' | 'firme'
}

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Customers to talk to: arrows move, Enter opens the customer, C goes to the letter. */
export function OverdueList({ label, items, tone }: OverdueListProps) {
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const open = ({ customerId }: OverdueItem) =>
    void navigate({ to: '/clientes/$customerId', params: { customerId } })
  const letter = ({ customerId }: OverdueItem) =>
    void navigate({ to: '/cartas', search: { clientes: customerId, tom: tone } })
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const move = MOVES[event.key]
    const item = items[Math.min(at, items.length - 1)]
    if (move) {
      const next = Math.max(0, Math.min(items.length - 1, at + move))
      setAt(next)
      event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')[next]?.focus()
    } else if (event.key.toLowerCase() === 'c' && !event.ctrlKey && item) letter(item)
    else return
    event.preventDefault()
  }
  return (
    // The list only hears the keys of the buttons in it.
    <ul aria-label={label} className={styles['list']} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <li key={item.id} className={styles['item']}>
          <button
            type="button"
            data-open
            tabIndex={index === Math.min(at, items.length - 1) ? 0 : -1}
            className={styles['open']}
            onFocus={() => setAt(index)}
            onClick={() => open(item)}
          >
            <span className={styles['name']}>{item.name}</span>
            <span className={styles['note']}>{item.note}</span>
            <span className={styles['amount']}>{item.amount}</span>
          </button>
          <Tooltip label={words.letter}>
            <ActionIcon
              variant="subtle"
              tabIndex={-1}
              aria-label={words.letterFor(item.name)}
              onClick={() => letter(item)}
            >
              <IconMail size={18} />
            </ActionIcon>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
