import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ReasonModal } from '#renderer/components/reason-modal.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { BreakPreview } from '#shared/contracts/agreements.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { formatAmount } from '#shared/pt-br/format.ts'
import { List, ScrollArea, Skeleton, Stack, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

const words = agreementPage.break

type BreakModalProps = { agreement: SettlementAgreement; onClose: () => void }

/** Breaks an agreement, after showing what comes back. */
export function BreakModal({ agreement, onClose }: BreakModalProps) {
  const on = useToday()
  const preview = useQuery(store.agreements.breakPreview.queryOptions({ input: { id: agreement.id, on } }))
  return (
    <ReasonModal
      id={agreement.id}
      title={words.title(agreement.number)}
      intro={words.intro}
      reason={{ label: words.reason }}
      draft={`agreement-break:${agreement.id}`}
      command={storeClient.agreements.break}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      {preview.error ? <ErrorNotice error={preview.error} /> : null}
      {preview.data ? <Preview preview={preview.data} /> : <Skeleton height={120} />}
    </ReasonModal>
  )
}

function Preview({ preview }: { preview: BreakPreview }) {
  const { titles, paid, moved, credit, returned, cancelled, owedAgain } = preview
  const lines = [
    words.paid(paid),
    moved > 0 && words.moves(moved),
    credit > 0 && words.credit(credit),
    returned > 0 && words.returned(returned),
    words.cancelled(cancelled),
  ].filter((line): line is string => Boolean(line))
  return (
    <Stack gap="xs">
      <ScrollArea.Autosize mah={220} tabIndex={0} aria-label={words.label}>
        <Table aria-label={words.label} verticalSpacing={3} className="em-figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.title2}</Table.Th>
              <Table.Th ta="end">{words.moved}</Table.Th>
              <Table.Th ta="end">{words.owed}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {titles.map((title) => (
              <Table.Tr key={title.receivableId}>
                <Table.Td>{title.label}</Table.Td>
                <Table.Td ta="end">{formatAmount(title.moved)}</Table.Td>
                <Table.Td ta="end">{formatAmount(title.total)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>{words.sum}</Table.Th>
              <Table.Th ta="end">{formatAmount(moved)}</Table.Th>
              <Table.Th ta="end">{formatAmount(owedAgain)}</Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </ScrollArea.Autosize>
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Stack>
  )
}
