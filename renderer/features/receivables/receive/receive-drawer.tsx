import type { Title } from '#shared/contracts/receivables.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { wholeOf } from '#shared/domain/settle-title.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { Drawer, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useCustomerTitles } from '../queries.ts'
import type { Receiving } from './receive-fields.ts'
import { ReceiveForm } from './receive-form.tsx'
import { payableTitles } from './receive-plan.ts'

type ReceiveDrawerProps = {
  customerId: Customer['id']
  /** Null keeps it shut. */
  receiving: Receiving | null
  onClose: () => void
}

/** Receives from a customer over all his titles at once, from the side. */
export function ReceiveDrawer({ customerId, receiving, onClose }: ReceiveDrawerProps) {
  return (
    <Drawer
      opened={receiving !== null}
      onClose={onClose}
      position="right"
      size="min(980px, 94vw)"
      title={
        <Text fw={650} size="lg" span>
          {words.titles[receiving ?? 'titles']}
        </Text>
      }
    >
      {receiving ? (
        <Loaded key={receiving} customerId={customerId} receiving={receiving} onClose={onClose} />
      ) : null}
    </Drawer>
  )
}

/** What settles a title whole today. */
function wholeToday({ standing, discount }: Title): Centavos {
  return wholeOf({ ...standing, discount: discount?.amount }, { order: 'legal', charges: 'charge' })
}

type LoadedProps = { customerId: string; receiving: Receiving; onClose: () => void }

function Loaded({ customerId, receiving, onClose }: LoadedProps) {
  const today = useToday()
  const titles = useCustomerTitles(customerId, today)
  const credit = useQuery(store.credits.ofCustomer.queryOptions({ input: { customerId } }))
  const error = titles.error ?? credit.error
  if (error) return <ErrorNotice error={error} onRetry={() => void titles.refetch()} />
  if (!titles.data || !credit.data) return <Skeleton height={360} aria-label={words.loading} />
  const oldest = payableTitles(titles.data, today)[0]
  return (
    <ReceiveForm
      customerId={customerId}
      receiving={receiving}
      balance={credit.data.balance}
      oldest={oldest ? wholeToday(oldest) : null}
      today={today}
      onDone={onClose}
    />
  )
}
