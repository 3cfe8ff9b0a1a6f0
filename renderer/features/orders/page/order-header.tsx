import { TextLink } from '#renderer/components/links.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { VerdictBadge } from '#renderer/features/orders/verdict-badge.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { orderPage as words } from '#shared/pt-br/order-page.ts'
import { phaseNames, remakeCauses } from '#shared/pt-br/orders.ts'
import { ActionIcon, Alert, Badge, Button, Group, Menu } from '@mantine/core'
import {
  IconArrowsSplit2,
  IconChevronLeft,
  IconCopy,
  IconDots,
  IconPencil,
  IconPrinter,
  IconRefresh,
  IconRotateClockwise,
  IconX,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { cancelOrder, reopenOrder } from './closing.ts'

type OrderHeaderProps = {
  view: OrderView
  onEdit: () => void
  onSplit: () => void
  onPrint: (held: boolean) => void
}

/** Which order, whose, where it is, what the gate says of it, and all that can be done with it. */
export function OrderHeader(props: OrderHeaderProps) {
  const { order, customerName, phase } = props.view
  return (
    <>
      <PageHeader
        before={<Back />}
        title={`${words.title(order.number)} · ${customerName}`}
        subtitle={
          <Group gap="xs" component="span">
            <Badge variant="default">{phaseNames[phase]}</Badge>
            <VerdictBadge verdict={order.verdict} />
            <Facts view={props.view} />
          </Group>
        }
        actions={<Actions {...props} />}
      />
      {order.cancellation ? (
        <Alert color="gray" mb="sm">
          {words.cancelled(formatDay(order.cancellation.on), order.cancellation.reason)}
        </Alert>
      ) : null}
    </>
  )
}

function Back() {
  return (
    <TextLink size="sm" to="/pedidos">
      <Group gap={2} component="span">
        <IconChevronLeft size={16} aria-hidden />
        {words.back}
      </Group>
    </TextLink>
  )
}

function Facts({ view: { order, phase } }: { view: OrderView }) {
  const today = useToday()
  const { patientCode, on, promisedOn, remake, customerId } = order
  const waiting = phase !== 'delivered' && phase !== 'cancelled'
  const late = waiting && promisedOn !== null && promisedOn < today
  const facts = [
    patientCode && words.patient(patientCode),
    words.on(formatDay(on)),
    promisedOn && `${words.promised(formatDay(promisedOn))}${late ? ` · ${words.late}` : ''}`,
    remake && words.remakeOf(remakeCauses[remake.cause]),
  ]
  return (
    <>
      <span {...(late ? { style: { color: 'var(--em-bad)' } } : {})}>
        {facts.filter(Boolean).join(' · ')}
      </span>
      <TextLink size="sm" to="/clientes/$customerId" params={{ customerId }}>
        {words.customer}
      </TextLink>
      {remake ? (
        <TextLink size="sm" to="/pedidos/$orderId" params={{ orderId: remake.ofOrderId }}>
          {words.fromOrder}
        </TextLink>
      ) : null}
    </>
  )
}

function Actions({ view, onEdit, onSplit, onPrint }: OrderHeaderProps) {
  const { order, phase } = view
  const mayRegister = useMay('registerOrder')
  const cancelled = phase === 'cancelled'
  const changeable = !cancelled && order.deliveries.length === 0 && mayRegister
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} />}
        onClick={() => onPrint(order.verdict === 'refuse')}
      >
        {order.verdict === 'refuse' ? words.actions.retention : words.actions.sheet}
      </Button>
      <Button
        leftSection={<IconPencil size={18} />}
        aria-keyshortcuts="E"
        disabled={!changeable}
        onClick={onEdit}
      >
        {words.actions.edit}
      </Button>
      <MoreMenu view={view} changeable={changeable} onSplit={onSplit} onPrint={onPrint} />
    </>
  )
}

type MoreMenuProps = Pick<OrderHeaderProps, 'view' | 'onSplit' | 'onPrint'> & { changeable: boolean }

function MoreMenu({ view, changeable, onSplit, onPrint }: MoreMenuProps) {
  const { order, phase } = view
  const mayCancel = useMay('cancelOrder')
  const mayRegister = useMay('registerOrder')
  const { copy, remake, split, cancel, reopen, more } = words.actions
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={more}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          renderRoot={(props) => <Link {...props} to="/pedidos/novo" search={{ copia: order.id }} />}
        >
          {copy}
        </Menu.Item>
        {phase === 'delivered' ? (
          <Menu.Item
            leftSection={<IconRefresh size={16} />}
            renderRoot={(props) => <Link {...props} to="/pedidos/novo" search={{ repeticao: order.id }} />}
          >
            {remake}
          </Menu.Item>
        ) : null}
        <Menu.Item
          leftSection={<IconArrowsSplit2 size={16} />}
          disabled={!changeable || order.items.length < 2}
          onClick={onSplit}
        >
          {split}
        </Menu.Item>
        {order.verdict === 'refuse' ? (
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => onPrint(false)}>
            {words.actions.sheet}
          </Menu.Item>
        ) : null}
        {phase === 'cancelled' ? (
          <Menu.Item
            leftSection={<IconRotateClockwise size={16} />}
            disabled={!mayRegister}
            onClick={() => void reopenOrder(order)}
          >
            {reopen}
          </Menu.Item>
        ) : (
          <Menu.Item
            color="red"
            leftSection={<IconX size={16} />}
            disabled={!mayCancel || order.deliveries.length > 0}
            onClick={() => void cancelOrder(order)}
          >
            {cancel}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
