import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { bureauWords as words } from '#shared/pt-br/bureau.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFileSearch, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useConsultations } from '../queries.ts'
import { consultationColumns } from './consultation-columns.tsx'
import { ConsultationDrawer } from './consultation-drawer.tsx'
import { ConsultationModal } from './consultation-modal.tsx'
import { ValidityNotice } from './validity-notice.tsx'

/** The bureau log of a customer (I01): what a person read there and wrote down here, newest first. N registers another. */
export function CustomerConsultations({ customer }: { customer: Customer }) {
  const { data, error, isPending, refetch } = useConsultations(customer.id)
  const [adding, setAdding] = useState(false)
  const [seen, setSeen] = useState<string | null>(null)
  const may = useMay('consultBureau')
  const add = () => {
    if (may) setAdding(true)
  }
  useListKeys({ find: () => undefined, create: add })
  const consultations = data?.consultations ?? []
  const open = consultations.find(({ id }) => id === seen)
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        <Button
          size="xs"
          flex="none"
          leftSection={<IconPlus size={15} />}
          aria-keyshortcuts="N"
          disabled={!may}
          onClick={add}
        >
          {words.record}
        </Button>
      </Group>
      {data ? <ValidityNotice {...data} /> : null}
      <DataTable
        label={words.label(customer.name)}
        columns={consultationColumns}
        rows={consultations}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setSeen(id)}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon={IconFileSearch} title={words.empty.title} message={words.empty.message} />}
        height="fit"
      />
      {adding ? <ConsultationModal customerId={customer.id} onClose={() => setAdding(false)} /> : null}
      {open ? <ConsultationDrawer consultation={open} onClose={() => setSeen(null)} /> : null}
    </Stack>
  )
}
