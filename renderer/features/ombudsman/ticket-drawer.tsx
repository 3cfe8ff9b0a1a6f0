import { ButtonLink } from '#renderer/components/links.tsx'
import { ComposeDrawer } from '#renderer/components/compose-drawer.tsx'
import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { TicketRow } from '#shared/contracts/tickets.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { ombudsman as words, ticketKindNames } from '#shared/pt-br/ombudsman.ts'
import { Alert, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { IconPlayerPause, IconSend } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AnswerForm } from './answer-form.tsx'
import { DisputeTitleModal } from './dispute-title-modal.tsx'

type TicketTitle = TicketRow['titles'][number]
/** What is open over the drawer: the message with the answer, or the dispute of a title. */
type Over = TicketTitle | 'answer' | null
type OverProps = { over: Over; onOver: (over: Over) => void }

/** One thing a customer said: the titles it is about, and the answer. */
export function TicketDrawer({ opened, onClose }: { opened: TicketRow; onClose: () => void }) {
  const row = useTicket(opened)
  const [over, setOver] = useState<Over>(null)
  const { ticket, customerName } = row
  useReturnFocus()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={words.details(ticket.number)}
      // Escape is the dialog's while one is open over it.
      closeOnEscape={over === null}
    >
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={3}>{ticketKindNames[ticket.kind]}</Title>
            <Text size="sm">{customerName}</Text>
          </div>
          <ButtonLink variant="default" to="/clientes/$customerId" params={{ customerId: ticket.customerId }}>
            {words.openCustomer}
          </ButtonLink>
        </Group>
        <div>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{ticket.text}</Text>
          <Text size="xs" c="dimmed">
            {words.said(ticket.on, ticket.by)}
          </Text>
        </div>
        {ticket.attachments.length > 0 ? <AttachmentList attachments={ticket.attachments} /> : null}
        <Titles row={row} over={over} onOver={setOver} />
        {ticket.answer ? (
          <div>
            <Text fw={600} size="sm">
              {words.answer}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{ticket.answer.text}</Text>
            <Text size="xs" c="dimmed">
              {words.answeredBy(ticket.answer.on, ticket.answer.by)}
            </Text>
            <SendAnswer ticket={ticket} text={ticket.answer.text} over={over} onOver={setOver} />
          </div>
        ) : (
          <AnswerForm ticket={ticket} />
        )}
      </Stack>
    </Drawer>
  )
}

/** Takes the answer to the customer, by his channel. */
function SendAnswer({
  ticket,
  text,
  over,
  onOver,
}: OverProps & { ticket: TicketRow['ticket']; text: string }) {
  const may = useMay('collect')
  return (
    <>
      <Button
        mt="xs"
        variant="light"
        leftSection={<IconSend size={17} />}
        disabled={!may}
        onClick={() => onOver('answer')}
      >
        {words.send}
      </Button>
      {over === 'answer' ? (
        <ComposeDrawer
          title={words.details(ticket.number)}
          customerId={ticket.customerId}
          message={{ purpose: 'ombudsman', textId: 'ombudsman-answer', answers: { texto: text } }}
          onClose={() => onOver(null)}
        />
      ) : null}
    </>
  )
}

/** The titles it is about; each may be contested without leaving. */
function Titles({ row: { ticket, titles }, over, onOver }: OverProps & { row: TicketRow }) {
  const mayDispute = useMay('openDispute')
  const disputing = over === 'answer' ? null : over
  if (titles.length === 0) return null
  const complaint = ticket.kind === 'complaint'
  return (
    <div>
      <Text fw={600} size="sm">
        {words.columns.titles}
      </Text>
      {titles.map((title) => (
        <Group key={title.receivableId} justify="space-between" wrap="nowrap" py={2}>
          <Text size="sm">
            {title.free === null
              ? `${title.label} · ${words.disputed}`
              : words.titleOf(title.label, title.dueOn, formatMoney(title.free))}
          </Text>
          {complaint && title.free !== null ? (
            <Button size="xs" variant="light" disabled={!mayDispute} onClick={() => onOver(title)}>
              {words.dispute}
            </Button>
          ) : null}
        </Group>
      ))}
      {complaint ? (
        <Alert color={ticket.answer ? 'gray' : 'yellow'} icon={<IconPlayerPause size={18} />} mt="xs" p="xs">
          {ticket.answer ? words.resumed : `${words.pausedNow} ${words.disputeHint}`}
        </Alert>
      ) : null}
      {disputing ? (
        <DisputeTitleModal ticket={ticket} title={disputing} onClose={() => onOver(null)} />
      ) : null}
    </div>
  )
}

/** Of one customer, as many as he will ever have said. */
const MOST = 500

/** What was opened, as it stands now. */
function useTicket(opened: TicketRow): TicketRow {
  const today = useToday()
  const { data } = useQuery(
    store.tickets.list.queryOptions({
      input: {
        today,
        kinds: [],
        state: 'all',
        customerId: opened.ticket.customerId,
        search: '',
        offset: 0,
        limit: MOST,
      },
    }),
  )
  return data?.rows.find(({ ticket }) => ticket.id === opened.ticket.id) ?? opened
}
