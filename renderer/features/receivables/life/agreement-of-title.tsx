import { TextLink } from '#renderer/components/links.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { agreementOfTitle as words } from '#shared/pt-br/agreements.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

/** The agreement that froze a title, or whose instalment it is; nothing for any other. */
export function AgreementOfTitle({ titleId }: { titleId: string }) {
  const on = useToday()
  const { data } = useQuery(store.agreements.ofTitle.queryOptions({ input: { receivableId: titleId, on } }))
  if (!data) return null
  const { id, number, instalments } = data.agreement
  const own = instalments.some(({ receivableId }) => receivableId === titleId)
  return (
    <Text size="sm">
      {own ? words.instalment(number) : words.frozen(number)}{' '}
      <TextLink underline="always" size="sm" to="/acordos/$agreementId" params={{ agreementId: id }}>
        {words.open}
      </TextLink>
    </Text>
  )
}
