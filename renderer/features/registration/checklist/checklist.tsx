import { ButtonLink } from '#renderer/components/links.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { evidenceWords as words } from '#shared/pt-br/registration.ts'
import { Text } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { ChecklistRow } from './checklist-row.tsx'
import styles from './checklist.module.css'
import { type ItemState, nextPending } from './item-states.ts'

/** What others may ask of a checklist on screen. */
export type ChecklistHandle = {
  /** Opens an item, or with `pending` the first that is missing, with the focus in it. */
  open: (item: string) => void
}

type ChecklistProps = {
  customerId: string
  /** Missing ones first; see `missingFirst`. */
  items: readonly ItemState[]
  /** An item's id, or `pending`, to begin with open. */
  startAt?: string | undefined
  /** The last item that was missing was just saved. */
  onComplete?: () => void
  ref?: Ref<ChecklistHandle>
}

/** Every item of the customer's checklist, what is missing first; one is open at a time, and saving it opens the next. */
export function Checklist({ customerId, items, startAt, onComplete, ref }: ChecklistProps) {
  const list = useRef<HTMLUListElement>(null)
  const resolve = (item: string | undefined) =>
    item === 'pending' ? (items.find(({ state }) => state !== 'done')?.itemId ?? null) : (item ?? null)
  const [open, setOpen] = useState(() => resolve(startAt))
  useImperativeHandle(ref, () => ({ open: (item) => setOpen(resolve(item)) }))
  const done = items.filter(({ state }) => state === 'done').length
  const saved = (itemId: string) => {
    const next = nextPending(items, itemId)
    setOpen(next)
    if (next === null) onComplete?.()
  }
  return (
    <>
      {items.length === 0 ? (
        <NoItems />
      ) : (
        <Text size="sm" c="dimmed" mb="xs" aria-live="polite">
          {words.progress(done, items.length)}. {words.hint}
        </Text>
      )}
      <ul ref={list} className={styles['list']} onKeyDown={(event) => moveBetweenRows(event, list.current)}>
        {items.map((state) => (
          <ChecklistRow
            key={state.itemId}
            customerId={customerId}
            state={state}
            open={open === state.itemId}
            onOpen={() => setOpen(state.itemId)}
            onClose={() => {
              setOpen(null)
              list.current?.querySelector<HTMLElement>(`[data-item="${state.itemId}"]`)?.focus()
            }}
            onSaved={() => saved(state.itemId)}
          />
        ))}
      </ul>
    </>
  )
}

/** Arrows, Home and End go from one row's button to another; inside an open item they are the fields'. */
function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
  const at = rows.indexOf(event.target as HTMLElement)
  if (at < 0 || event.altKey || event.ctrlKey) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
}

function NoItems() {
  const may = useMay('changeSettings')
  return (
    <EmptyState
      icon={IconListCheck}
      title={words.none.title}
      message={words.none.message}
      actions={
        may ? (
          <ButtonLink variant="default" to="/ajustes/$section" params={{ section: 'checklists' }}>
            {words.none.open}
          </ButtonLink>
        ) : undefined
      }
    />
  )
}
