import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { agreementList, customerAgreements as words } from '#shared/pt-br/agreements.ts'
import { Stack, Text } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { agreementColumnsOfCustomer } from './agreement-columns.tsx'
import { useAgreements } from './queries.ts'

/** The agreements of one customer, and the way to a new one. */
export function CustomerAgreements({ customerId }: { customerId: string }) {
  const navigate = useNavigate()
  const list = useAgreements({ customerId, state: null, search: '' })
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <DataTable
        label={agreementList.label}
        columns={agreementColumnsOfCustomer}
        {...list.table}
        rowKey={({ agreement }) => agreement.id}
        rowHeight={48}
        height="fit"
        onOpen={({ agreement }) =>
          void navigate({ to: '/acordos/$agreementId', params: { agreementId: agreement.id } })
        }
        empty={
          <EmptyState
            icon={IconSignature}
            title={agreementList.empty.title}
            message={agreementList.empty.message}
          />
        }
      />
    </Stack>
  )
}
