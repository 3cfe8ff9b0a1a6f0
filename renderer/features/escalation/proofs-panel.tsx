import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { currentDay, useToday } from '#renderer/lib/today.ts'
import { evidenceNames, proofsWords as words } from '#shared/pt-br/dossier.ts'
import { Group, List, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { SaveDossierButton } from './save-dossier-button.tsx'

/** What proves a customer's debt and what is missing, seen before there is a default (X6); and the dossier of it. */
export function ProofsPanel({ customerId }: { customerId: string }) {
  const today = useToday()
  const { data, error, refetch } = useQuery(store.cases.proofs.queryOptions({ input: { customerId, today } }))
  return (
    <Panel
      title={words.title}
      hint={words.hint}
      actions={
        <Group gap="xs">
          <PrintableButton
            load={() => storeClient.cases.dossier({ customerId, today: currentDay() })}
            wordsOf={() => words.drawer}
          >
            {words.button}
          </PrintableButton>
          <SaveDossierButton customerId={customerId} />
        </Group>
      }
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.missing.length === 0 ? (
        <Group gap={8}>
          <IconCircleCheck size={20} color="var(--mantine-color-teal-6)" aria-hidden />
          <Text size="sm">{words.complete}</Text>
        </Group>
      ) : null}
      <List size="sm" spacing={6} listStyleType="none" center={false}>
        {data?.missing.map((item) => (
          <List.Item
            key={item}
            icon={<IconCircleX size={20} color="var(--mantine-color-red-6)" aria-hidden />}
          >
            <Text size="sm" fw={600}>
              {evidenceNames[item].name}
            </Text>
            <Text size="sm" c="dimmed">
              {evidenceNames[item].how}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
