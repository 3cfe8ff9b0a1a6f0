import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { messagesScreen as words } from '#shared/pt-br/messages.ts'
import { IconShieldCheck } from '@tabler/icons-react'
import { guardColumns } from './columns.tsx'
import { useGuardLog } from './queries.ts'

/** What the guard of the law held back or warned of, and who answered for it (X5). */
export function GuardLog() {
  const log = useGuardLog()
  return (
    <DataTable
      label={words.views.registro}
      columns={guardColumns}
      {...log.table}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon={IconShieldCheck} title={words.log.empty.title} message={words.log.empty.message} />
      }
    />
  )
}
