import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { StatementPage } from '#shared/contracts/statements.ts'
import { statementsScreen as words } from '#shared/pt-br/statements-screen.ts'
import { statementWords } from '#shared/pt-br/statement-page.ts'
import { Button, Group, Skeleton, Stack } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { MovementView } from './movement-view.tsx'
import { OpenView } from './open-view.tsx'
import { periodOf, type StatementSearch } from './search.ts'
import { StatementChoice } from './statement-choice.tsx'

type CustomerStatementProps = {
  customerId: string
  search: StatementSearch
  onSearch: (search: StatementSearch) => void
}

/** A customer's account on screen, as of a day or over a period, and the PDF of the very same (complaints 20, 21). */
export function CustomerStatement({ customerId, search, onSearch }: CustomerStatementProps) {
  const today = useToday()
  const [printing, setPrinting] = useState(false)
  const { data, error, refetch } = useStatement(customerId, search)
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end" wrap="wrap">
        <StatementChoice search={search} today={today} onSearch={onSearch} />
        <Button leftSection={<IconFileText size={17} />} disabled={!data} onClick={() => setPrinting(true)}>
          {words.pdf}
        </Button>
      </Group>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? <View page={data} /> : error ? null : <Skeleton height={280} radius="md" />}
      {printing && data ? (
        <PrintableDrawer
          title={data.statement.type === 'open' ? statementWords.open : statementWords.movement}
          hint={words.pdfHint}
          label={words.pdf}
          printable={data}
          saveLabel={words.save}
          saved={words.saved}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </Stack>
  )
}

function View({ page: { statement } }: { page: StatementPage }) {
  return statement.type === 'open' ? <OpenView open={statement} /> : <MovementView movement={statement} />
}

/** The statement the address asks for. Invalidated by the store's changed events. */
function useStatement(customerId: string, search: StatementSearch) {
  const today = useToday()
  const { from, to } = periodOf(search, today)
  const moving = search.extrato === 'movimentacao'
  const asked = { customerIds: [customerId], today }
  const open = useQuery(
    store.statements.open.queryOptions({
      input: { ...asked, asOf: to },
      enabled: !moving,
      placeholderData: keepPreviousData,
    }),
  )
  const movement = useQuery(
    store.statements.movement.queryOptions({
      input: { ...asked, from, to },
      enabled: moving,
      placeholderData: keepPreviousData,
    }),
  )
  const { data, error, refetch } = moving ? movement : open
  return { data: data?.[0], error, refetch }
}
