import { confirm } from '#renderer/components/confirm.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { ChequeRow } from '#shared/contracts/cheques.ts'
import { sum } from '#shared/domain/money.ts'
import { cheques as words } from '#shared/pt-br/cheques.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Group, Text } from '@mantine/core'
import { IconBuildingBank } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { chequeColumns } from './cheque-columns.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useCheques } from './queries.ts'
import type { ChequesSearch } from './search.ts'

/** What may go to the bank today, all of it marked: the usual case is one key. */
export function DepositTab({ search }: { search: ChequesSearch }) {
  const today = useToday()
  const list = useCheques(search, today, true)
  const columns = useMemo(() => chequeColumns(today, { sortable: false }), [today])
  // Marked unless somebody takes the mark away.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const ids = list.rows.map(({ cheque }) => cheque.id)
  const chosen = list.rows.filter(({ cheque }) => !left.has(cheque.id))
  return (
    <>
      <DepositBar chosen={chosen} />
      <div className={styles['table']}>
        <DataTable
          label={words.tabs.depositar}
          columns={columns}
          {...list.table}
          rowKey={({ cheque }) => cheque.id}
          rowHeight={48}
          selection={{
            selected: new Set(ids.filter((id) => !left.has(id))),
            onChange: (selected) => setLeft(new Set(ids.filter((id) => !selected.has(id)))),
            nameOf: ({ cheque }) => words.details(cheque.number),
          }}
          empty={
            <EmptyState
              icon={IconBuildingBank}
              title={words.nothingToDeposit.title}
              message={words.nothingToDeposit.message}
            />
          }
        />
      </div>
    </>
  )
}

function DepositBar({ chosen }: { chosen: readonly ChequeRow[] }) {
  const today = useToday()
  const mayHandle = useMay('handleCheques')
  const { run, pending, error } = useCommand(storeClient.cheques.deposit, {
    onDone: ({ cheques }) => notifyDone(words.deposited(cheques.length)),
  })
  const amount = formatMoney(sum(chosen.map(({ cheque }) => cheque.amount)))
  const deposit = async () => {
    const agreed = await confirm({
      title: words.depositTitle(chosen.length),
      message: words.depositMessage(amount),
      confirmLabel: words.deposit(chosen.length),
    })
    if (agreed) run({ ids: chosen.map(({ cheque }) => cheque.id), on: today })
  }
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" aria-live="polite">
          {words.chosen(chosen.length, amount)}
        </Text>
        <Button
          leftSection={<IconBuildingBank size={17} />}
          loading={pending}
          disabled={!mayHandle || chosen.length === 0}
          onClick={() => void deposit()}
        >
          {words.deposit(chosen.length)}
        </Button>
      </Group>
      {error ? <ErrorNotice error={error} /> : null}
    </>
  )
}
