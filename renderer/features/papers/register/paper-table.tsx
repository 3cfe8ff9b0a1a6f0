import { DataTable } from '#renderer/components/data-table.tsx'
import type { PaperState } from '#shared/domain/paper.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { registerWords as words } from '#shared/pt-br/papers-screen.ts'
import { type ReactNode, type Ref, useMemo } from 'react'
import { usePapers } from '../queries.ts'
import { PaperDrawer } from './paper-drawer.tsx'
import { registerColumns } from './register-columns.tsx'

type PaperTableProps = {
  /** Null lists everybody's. */
  customerId: string | null
  kinds: PaperKind[]
  states: PaperState[]
  search: string
  /** The paper that is open, by its id. */
  open: string | null
  onOpen: (id: string | null) => void
  empty: ReactNode
  height?: string
  gridRef?: Ref<HTMLDivElement>
}

/** The papers made, newest first; Enter opens one. */
export function PaperTable(props: PaperTableProps) {
  const { customerId, kinds, states, search, open, onOpen, empty, height, gridRef } = props
  const list = usePapers({ customerId, kinds, states, search })
  const columns = useMemo(() => registerColumns({ named: customerId === null }), [customerId])
  const shown = list.rows.find(({ id }) => id === open)
  return (
    <>
      <DataTable
        label={words.label}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        total={list.total}
        onOpen={({ id }) => onOpen(id)}
        onNeedMore={() => void list.fetchNextPage()}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={empty}
        {...(height ? { height } : {})}
        {...(gridRef ? { gridRef } : {})}
      />
      {shown ? <PaperDrawer paper={shown} onClose={() => onOpen(null)} /> : null}
    </>
  )
}
