import { ButtonLink } from '#renderer/components/links.tsx'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { ThanksRow } from '#shared/contracts/recovery.ts'
import { earnedName } from '#shared/pt-br/earned-benefits.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Button, Group, Text } from '@mantine/core'
import { IconCertificate, IconMoodSmile } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

const columns: DataColumn<ThanksRow>[] = [
  {
    id: 'customer',
    header: words.columns.customer,
    width: 240,
    grow: 2,
    cell: ({ name }) => (
      <Text size="sm" fw={600} truncate>
        {name}
      </Text>
    ),
  },
  {
    id: 'paid',
    header: words.columns.paid,
    width: 220,
    align: 'end',
    cell: ({ titles, amount }) => words.paidTitles(titles, formatMoney(amount)),
  },
  {
    id: 'lastPaidOn',
    header: words.columns.lastPaidOn,
    width: 150,
    cell: ({ lastPaidOn }) => formatDay(lastPaidOn),
  },
  {
    id: 'benefits',
    header: words.columns.benefits,
    hint: words.columns.benefitsHint,
    width: 340,
    grow: 3,
    cell: ({ benefits }) => <Benefits of={benefits} />,
  },
]

/** What thanks may remind of, in two lines at most. */
function Benefits({ of }: { of: ThanksRow['benefits'] }) {
  const said = of.map(earnedName).join(' · ')
  return (
    <Text
      size="xs"
      lineClamp={2}
      style={{ whiteSpace: 'normal' }}
      {...(said ? {} : { c: 'dimmed' })}
      title={said}
    >
      {said || words.noBenefits}
    </Text>
  )
}

/** Who paid in time lately, all marked: one click prepares their thanks (I14). */
export function ThanksTab() {
  const today = useToday()
  const navigate = useNavigate()
  const query = useQuery(store.recovery.toThank.queryOptions({ input: { today } }))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const rows = query.data?.rows ?? []
  const ids = rows.map(({ customerId }) => customerId)
  const chosen = ids.filter((id) => !left.has(id))
  return (
    <>
      <ThanksBar chosen={chosen} />
      <div className={styles['table']}>
        <DataTable
          label={words.label.agradecer}
          columns={columns}
          rows={rows}
          rowKey={({ customerId }) => customerId}
          total={rows.length}
          rowHeight={44}
          selection={{
            selected: new Set(chosen),
            onChange: (selected) => setLeft(new Set(ids.filter((id) => !selected.has(id)))),
            nameOf: ({ name }) => name,
          }}
          onOpen={({ customerId }) => void navigate({ to: '/clientes/$customerId', params: { customerId } })}
          loading={query.isPending}
          error={query.error}
          onRetry={() => void query.refetch()}
          empty={
            <EmptyState
              icon={IconMoodSmile}
              title={words.empty.agradecer.title}
              message={words.empty.agradecer.message}
            />
          }
        />
      </div>
    </>
  )
}

function ThanksBar({ chosen }: { chosen: readonly string[] }) {
  const may = useMay('collect')
  const { run, pending, error } = useCommand(storeClient.recovery.thank, {
    onDone: ({ prepared, leftOut }) => notifyDone(words.thanked(prepared.length, leftOut.length)),
  })
  return (
    <>
      <Group justify="space-between">
        <ButtonLink
          variant="default"
          leftSection={<IconCertificate size={17} />}
          title={words.certificateHint}
          to="/documentos"
          search={{ aba: 'fazer', tipo: 'declaracao-anual', clientes: chosen.join(',') }}
        >
          {words.certificate}
        </ButtonLink>
        <Button
          leftSection={<IconMoodSmile size={17} />}
          loading={pending}
          disabled={!may || chosen.length === 0}
          onClick={() => run({ customerIds: [...chosen] })}
        >
          {words.thankAll(chosen.length)}
        </Button>
      </Group>
      {error ? <ErrorNotice error={error} /> : null}
    </>
  )
}
