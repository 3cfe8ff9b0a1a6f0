import type { ReceiptAsked } from '#shared/contracts/receipts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { ReceiptMeans } from '#shared/domain/payment.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { repeatedWords as words } from '#shared/pt-br/receivables.ts'
import { store } from '#renderer/lib/clients.ts'
import { Alert, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { skipToken, useQuery } from '@tanstack/react-query'

type Cash = { customerId: string; paidOn: Day; amount: Centavos | null; means: ReceiptMeans }
type Repeated = readonly { paidOn: Day; number: number | null }[]

/** What came in before and looks like this money; null when nothing does, or it is not known yet what comes in. */
export function useRepeated(cash: Cash | null): Repeated | null {
  // One question when typing ends, not one a digit.
  const [asked] = useDebouncedValue(cash, 200)
  const amount = asked?.amount ?? 0
  const { data } = useQuery(
    store.receipts.repeated.queryOptions({
      input: asked && amount > 0 ? { ...asked, amount: amount as ReceiptAsked['amount'] } : skipToken,
    }),
  )
  const current = asked?.amount === cash?.amount && asked?.means === cash?.means
  return current && data && data.length > 0 ? data : null
}

/** Warns that money may be entered twice (R04); it can go on. */
export function RepeatedNotice({ repeated }: { repeated: Repeated | null }) {
  if (!repeated) return null
  return (
    <Alert color="yellow" icon={<IconAlertTriangle />} title={words.title} role="alert">
      {repeated.slice(0, 3).map(({ paidOn, number }) => (
        <Text key={`${number}-${paidOn}`} size="sm">
          {number === null ? words.payment(formatDay(paidOn)) : words.receipt(number, formatDay(paidOn))}
        </Text>
      ))}
      <Text size="sm">{words.goOn}</Text>
    </Alert>
  )
}
