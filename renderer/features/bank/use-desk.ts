import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import type { DeskCandidate, DeskEntry } from '#shared/contracts/bank.ts'
import { type RefObject, useState } from 'react'
import { titlesNamed } from './entry-pane.tsx'
import { useCandidates } from './queries.ts'
import { useDeskActions } from './use-desk-actions.ts'
import { useDeskKeys } from './use-desk-keys.ts'

type Fields = {
  /** The search of the list, and that of the titles. */
  field: RefObject<HTMLInputElement | null>
  chooser: RefObject<HTMLInputElement | null>
}

/** The entry that is chosen, what it may have paid, and what keys and buttons do with it. */
export function useDesk(status: BankEntry['status'], rows: readonly DeskEntry[], { field, chooser }: Fields) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const actions = useDeskActions()
  const active = rows.find(({ entry }) => entry.id === activeId) ?? rows[0] ?? null
  const waits = active?.entry.status === 'waiting'
  const found = useCandidates(waits ? active.entry.id : null)
  const settle = (candidate: DeskCandidate | null | undefined) => {
    if (!waits || !candidate) return
    const ids = candidate.titles.map(({ receivableId }) => receivableId)
    actions.settle(active.entry, ids, titlesNamed(candidate))
  }
  useDeskKeys({
    find: () => field.current?.focus(),
    accept: () => {
      // What is read on the line is what is settled, even before its pane was drawn.
      if (active?.first) settle(active.first)
      else if (waits) chooser.current?.focus()
    },
    acceptNth: (number) => settle(found.data?.candidates[number - 1]),
    ignore: () => {
      if (waits) actions.ignore(active.entry)
    },
    undo: () => {
      if (status === 'waiting') actions.undoLast()
      else if (active && status !== 'notice') actions.undo(active.entry)
    },
    chooseTitles: () => chooser.current?.focus(),
  })
  return { active, setActive: ({ entry }: DeskEntry) => setActiveId(entry.id), found, actions }
}
