import { TextLink } from '#renderer/components/links.tsx'
import { store } from '#renderer/lib/clients.ts'
import { blockBanner, blockWords as words } from '#shared/pt-br/blocks.ts'
import { Alert, Text } from '@mantine/core'
import { IconShieldX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

/** Says over a customer's page that a block reaches him, by whom and why; nothing when none does. */
export function BlockedBanner({ customerId }: { customerId: string }) {
  const { data } = useQuery(store.blocks.reaching.queryOptions({ input: { customerId } }))
  const [match] = data ?? []
  if (!match) return null
  return (
    <Alert color="red" icon={<IconShieldX />} title={blockBanner(match)} role="alert" mb="md" py="xs">
      <Text size="sm">
        {match.reason}{' '}
        <TextLink size="sm" inherit to="/credito" search={{ aba: 'bloqueios' }}>
          {words.open}
        </TextLink>
      </Text>
    </Alert>
  )
}
