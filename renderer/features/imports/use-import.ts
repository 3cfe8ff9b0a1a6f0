import type { ImportCheck, OpenedFile } from '#shared/contracts/imports.ts'
import type { ImportKind, ImportMapping } from '#shared/domain/import/import.ts'
import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { currentDay, useToday } from '#renderer/lib/today.ts'
import { useLongWork } from '#renderer/lib/use-long-work.ts'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { v7 as uuid } from 'uuid'
import { missingGroups } from './mapping.ts'

export type ImportOutcome = { kind: ImportKind; created: number; updated: number }

/** The kind and the mapping of an open file, and the check that follows every change of them. */
export function useImportCheck(file: OpenedFile, wanted: ImportKind | null) {
  const today = useToday()
  const [kind, setKind] = useState<ImportKind>(
    // What the person came for decides only when the file is not already known.
    wanted && !file.remembered && missingGroups(wanted, file.mappings[wanted] ?? {}).length === 0
      ? wanted
      : file.suggestedKind,
  )
  const [mappings, setMappings] = useState(file.mappings)
  const mapping: ImportMapping = mappings[kind] ?? {}
  const ready = missingGroups(kind, mapping).length === 0
  const query = useQuery(
    desktop.imports.check.queryOptions({
      input: { token: file.token, kind, mapping, today },
      enabled: ready,
      retry: false,
      // Main commits what it checked last: an answer from before would not be it.
      staleTime: 0,
      gcTime: 0,
    }),
  )
  return {
    kind,
    setKind,
    mapping,
    setMapping: (next: ImportMapping) => setMappings((now) => ({ ...now, [kind]: next })),
    ready,
    check: query.isFetching ? undefined : query.data,
    checking: query.isFetching,
    error: query.error,
    recheck: () => void query.refetch(),
  }
}

/** Whether the check leaves something to store and nothing in its way. */
export function mayCommit(check: ImportCheck | undefined): check is ImportCheck {
  return check !== undefined && check.errors === 0 && check.toCreate + check.toUpdate > 0
}

type CommitOptions = {
  token: string
  kind: ImportKind
  onDone: (outcome: ImportOutcome) => void
  /** The data changed after the check. */
  onStale: () => void
}

/** Stores what was checked, telling how far it is. Given up, it says that nothing was written only when that is so. */
export function useImportCommit({ token, kind, onDone, onStale }: CommitOptions) {
  const work = useLongWork<{ importId: string; created: number; updated: number }>()
  // The same intention keeps its id: what was applied but not heard of is not applied twice.
  const commandId = useRef(uuid())
  const [givingUp, setGivingUp] = useState(false)
  const commit = async () => {
    // What was given up is over; to import after all is another intention.
    if (work.state.kind === 'cancelled') commandId.current = uuid()
    setGivingUp(false)
    const input = { token, commandId: commandId.current, today: currentDay() }
    const result = await work.start((signal) => desktopClient.imports.commit(input, { signal }))
    if (result) onDone({ kind, created: result.created, updated: result.updated })
  }
  const stale = work.state.kind === 'failed' && refusalOf(work.state.error)?.code === 'import-stale'
  return {
    state: work.state,
    commit: () => void commit(),
    givingUp,
    /** The commit itself then ends with what came of it. */
    cancel: () => {
      setGivingUp(true)
      // Unheard, the commit goes on and says so.
      void desktopClient.imports.cancelCommit({ token }).catch(() => setGivingUp(false))
    },
    recheck: stale
      ? () => {
          commandId.current = uuid()
          work.reset()
          onStale()
        }
      : null,
  }
}
