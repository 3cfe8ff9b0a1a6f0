import { DecisionCard } from '#renderer/features/orders/decision/decision-card.tsx'
import type { ReasonAction } from '#renderer/features/orders/decision/reason-actions.ts'
import { useReasonLinks } from '#renderer/features/orders/decision/use-reason-links.ts'
import type { OrderSearch } from '#renderer/features/orders/search.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { orderPage as words } from '#shared/pt-br/order-page.ts'
import { Alert, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { ChequesPanel } from './cheques-panel.tsx'
import { DecisionHistory } from './decision-history.tsx'
import { DeliveryPanel } from './delivery-panel.tsx'
import { ItemsPanel } from './items-panel.tsx'
import { OrderHeader } from './order-header.tsx'
import { OrderPrint } from './order-print.tsx'
import styles from './order-screen.module.css'
import { ReceiptsPanel } from './receipts-panel.tsx'
import { ReleaseButtons } from './release-buttons.tsx'
import { OverrideModal, TrustModal } from './release-modals.tsx'
import { ReleasesPanel } from './releases-panel.tsx'
import { SplitModal } from './split-modal.tsx'
import { StagesPanel } from './stages-panel.tsx'

type OrderScreenProps = {
  view: OrderView
  /** What was asked to be done as the page opens. */
  todo: OrderSearch['fazer']
  onEdit: () => void
  onOpenOrder: (orderId: string) => void
}

type Dialog = 'override' | 'trust' | 'split' | 'sheet' | 'retention'

/** One order: its way through production, delivery and payment, and what the gate says of it. */
export function OrderScreen({ view, todo, onEdit, onOpenOrder }: OrderScreenProps) {
  const [dialog, setDialog] = useState<Dialog | null>(todo === 'liberar' ? 'override' : null)
  // The decision that stopped a step: what it said goes when another is made.
  const [refused, setRefused] = useState<string | null>(null)
  const amount = useRef<HTMLInputElement>(null)
  const openLink = useReasonLinks(view.order.customerId)
  const cancelled = view.phase === 'cancelled'
  const close = () => setDialog(null)
  useEffect(() => {
    if (todo === 'receber') amount.current?.focus()
  }, [todo])
  useHotkeys([['e', () => !cancelled && view.order.deliveries.length === 0 && onEdit()]])
  const act = (action: ReasonAction) => {
    if (action === 'receive' || action === 'receiveBalance') amount.current?.focus()
    else if (action === 'cheques')
      document.querySelector<HTMLElement>('[data-receive-cheques] input')?.focus()
    else if (action === 'plan' || action === 'policy') onEdit()
    else openLink(action)
  }
  return (
    <>
      <OrderHeader
        view={view}
        onEdit={onEdit}
        onSplit={() => setDialog('split')}
        onPrint={(held) => setDialog(held ? 'retention' : 'sheet')}
      />
      <div className={styles['columns']}>
        <Stack gap="sm" miw={0}>
          {refused === view.decision.id ? (
            <Alert
              role="alert"
              color="yellow"
              title={words.notDone}
              withCloseButton
              onClose={() => setRefused(null)}
            >
              {words.notDoneHint}
            </Alert>
          ) : null}
          <StagesPanel view={view} onRefused={setRefused} />
          <ReceiptsPanel view={view} amountRef={amount} />
          <div data-receive-cheques style={{ display: 'contents' }}>
            <ChequesPanel view={view} focus={todo === 'cheques'} />
          </div>
          <DeliveryPanel view={view} onRefused={setRefused} />
          <ItemsPanel view={view} />
          <ReleasesPanel view={view} />
          <DecisionHistory orderId={view.order.id} />
        </Stack>
        <aside className={styles['aside']}>
          <DecisionCard
            decision={view.decision.decision}
            facts={view.decision.facts}
            forgiven={view.forgiven}
            {...(cancelled ? {} : { onAct: act, foot: <ReleaseButtons view={view} onOpen={setDialog} /> })}
          />
        </aside>
      </div>
      {dialog === 'override' ? <OverrideModal view={view} onClose={close} /> : null}
      {dialog === 'trust' ? <TrustModal view={view} onClose={close} /> : null}
      {dialog === 'split' ? <SplitModal view={view} onClose={close} onParted={onOpenOrder} /> : null}
      {dialog === 'sheet' || dialog === 'retention' ? (
        <OrderPrint view={view} held={dialog === 'retention'} onClose={close} />
      ) : null}
    </>
  )
}
