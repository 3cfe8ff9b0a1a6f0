import { DataTable } from '#renderer/components/data-table.tsx'
import { closings as words } from '#shared/pt-br/closings.ts'
import type { ReactNode, Ref } from 'react'
import type { Planned } from './choices.ts'
import { reviewColumns } from './review-columns.tsx'
import type { ChoicesDesk } from './use-choices.ts'

type ReviewTableProps = {
  /** How the question of the rows stands. */
  review: { isLoading: boolean; error: unknown; refetch: () => unknown }
  plans: readonly Planned[]
  chosen: readonly Planned[]
  desk: ChoicesDesk
  gridRef: Ref<HTMLDivElement>
  empty: ReactNode
  onOpen: (customerId: string) => void
}

/** A row a customer: marked, it is closed now; Enter opens it. */
export function ReviewTable({ review, plans, chosen, desk, gridRef, empty, onOpen }: ReviewTableProps) {
  const { choices } = desk
  return (
    <DataTable
      label={words.review}
      gridRef={gridRef}
      columns={reviewColumns(chosen)}
      rows={plans}
      rowKey={({ row }) => row.customerId}
      selection={{
        selected: new Set(chosen.map(({ row }) => row.customerId)),
        onChange: (selected) => {
          for (const { row } of plans) {
            const skips = !selected.has(row.customerId)
            if (skips !== Boolean(choices.skipped[row.customerId]))
              desk.put('skipped', row.customerId, skips || undefined)
          }
        },
        nameOf: ({ row }) => row.customerName,
      }}
      onOpen={({ row }) => onOpen(row.customerId)}
      loading={review.isLoading}
      error={review.error}
      onRetry={() => void review.refetch()}
      empty={empty}
    />
  )
}
