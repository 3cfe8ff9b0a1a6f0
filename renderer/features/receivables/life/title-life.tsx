import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { WhoMay } from '#renderer/components/who-may.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Title } from '#shared/contracts/receivables.ts'
import type { TitleBeside } from '#shared/contracts/titles.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { titleLife as words } from '#shared/pt-br/titles.ts'
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconBarcode, IconCalendarRepeat, IconMessageReport, IconScale } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AgreementOfTitle } from './agreement-of-title.tsx'
import { BoletoModal } from './boleto-modal.tsx'
import { BoletoOfTitle } from './boleto-of-title.tsx'
import { CarneButton } from './carne-button.tsx'
import { DisputeModal } from './dispute-modal.tsx'
import { DisputesOfTitle } from './disputes-of-title.tsx'
import { ProofModal } from './proof-modal.tsx'
import { ProofOfTitle } from './proof-of-title.tsx'
import { RescheduleModal } from './reschedule-modal.tsx'

type Doing = 'dispute' | 'reschedule' | 'boleto' | 'proof'

/** What becomes of a title beside its payments: the orders it bills, disputes, another day, the bank's boleto, what proves it. */
export function TitleLife({ title }: { title: Title }) {
  const today = useToday()
  const { id } = title.receivable
  const { data, error, refetch } = useQuery(store.titles.beside.queryOptions({ input: { id, on: today } }))
  const [doing, setDoing] = useState<Doing | null>(null)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={36} aria-label={words.loading} />
  const close = () => setDoing(null)
  return (
    <Stack gap="xs">
      <Orders beside={data} />
      <Moves beside={data} />
      <AgreementOfTitle titleId={id} />
      <DisputesOfTitle disputes={data.disputes} today={today} />
      {data.boleto ? <BoletoOfTitle boleto={data.boleto} receivable={title.receivable} /> : null}
      {title.receivable.cancellation === null && title.standing.total > 0 ? (
        <>
          <ProofOfTitle proof={data.proof} terms={data.terms} />
          <Actions titleId={id} beside={data} onDo={setDoing} />
        </>
      ) : null}
      {doing === 'dispute' ? <DisputeModal title={title} beside={data} onClose={close} /> : null}
      {doing === 'reschedule' ? <RescheduleModal titleId={id} onClose={close} /> : null}
      {doing === 'proof' ? (
        <ProofModal titleId={id} proof={data.proof} payments={title.payments} onClose={close} />
      ) : null}
      {doing === 'boleto' ? <BoletoModal title={title} boleto={data.boleto} onClose={close} /> : null}
    </Stack>
  )
}

type ActionsProps = { titleId: string; beside: TitleBeside; onDo: (doing: Doing) => void }

function Actions({ titleId, beside, onDo }: ActionsProps) {
  const mayDispute = useMay('openDispute')
  const mayPutOff = useMay('rescheduleTitle')
  const mayRegister = useMay('registerReceivable')
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconMessageReport size={15} />}
        disabled={!mayDispute}
        onClick={() => onDo('dispute')}
      >
        {words.dispute.open}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCalendarRepeat size={15} />}
        disabled={!mayPutOff}
        onClick={() => onDo('reschedule')}
      >
        {words.reschedule.open}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconBarcode size={15} />}
        disabled={!mayRegister}
        onClick={() => onDo('boleto')}
      >
        {beside.boleto ? words.boleto.change : words.boleto.open}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconScale size={15} />}
        disabled={!mayRegister}
        onClick={() => onDo('proof')}
      >
        {words.proof.open}
      </Button>
      <CarneButton titleId={titleId} />
      <WhoMay permission="rescheduleTitle" />
    </Group>
  )
}

/** Which orders it bills, when it bills more than one. */
function Orders({ beside: { orders } }: { beside: TitleBeside }) {
  if (orders.length < 2) return null
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600}>
        {words.orders}
      </Text>
      {orders.map(({ orderId, number, amount, received }) => (
        <Text key={orderId} size="sm" className="em-figures">
          {words.order(number, formatMoney(amount), formatMoney(received))}
        </Text>
      ))}
    </Stack>
  )
}

/** That it was put off, or took another's place. */
function Moves({ beside: { from, to } }: { beside: TitleBeside }) {
  const { reschedule } = words
  const dayOf = (day: Parameters<typeof formatDay>[0] | null) => (day ? formatDay(day) : reschedule.noDay)
  return (
    <>
      {from ? (
        <Text size="sm" c="dimmed">
          {reschedule.from(from.title, dayOf(from.dueOn), from.reason)}.{' '}
          {from.chargesKept > 0 ? reschedule.kept(formatMoney(from.chargesKept)) : ''}
          {from.chargesForgiven > 0 ? reschedule.forgiven(formatMoney(from.chargesForgiven)) : ''}
        </Text>
      ) : null}
      {to ? (
        <Text size="sm" c="dimmed">
          {reschedule.to(dayOf(to.dueOn), to.reason)}.
        </Text>
      ) : null}
    </>
  )
}
