import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { stageWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Kbd, VisuallyHidden } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { StageSteps } from './stage-steps.tsx'
import { type OnRefused, useStep } from './use-step.ts'

type StagesPanelProps = { view: OrderView; onRefused: OnRefused }

/** The production as steps, the next one a key away; a step the gate refuses shows why. */
export function StagesPanel({ view, onRefused }: StagesPanelProps) {
  const { order, nextStage, phase } = view
  const mayRegister = useMay('registerOrder')
  const advance = useStep(storeClient.orders.advance, { said: null, onRefused })
  const finish = useStep(storeClient.orders.finish, { said: words.finished, onRefused })
  const current = order.stageLog.at(-1)?.stage
  const going = phase === 'registered' || phase === 'producing'
  const pending = advance.pending || finish.pending
  const next = () => {
    if (!going || pending || !mayRegister || document.querySelector('[role="dialog"]')) return
    if (nextStage) advance.run({ id: order.id, stage: nextStage })
    else finish.run({ id: order.id })
  }
  useHotkeys([['a', next]])
  const error = advance.error ?? finish.error
  return (
    <Panel
      title={words.title}
      hint={order.readyOn ? words.ready(formatDay(order.readyOn)) : undefined}
      actions={
        going ? (
          <Button
            size="sm"
            loading={pending}
            disabled={!mayRegister}
            aria-keyshortcuts="A"
            rightSection={<Kbd size="xs">{words.key}</Kbd>}
            onClick={next}
          >
            {nextStage ? words.next(nextStage) : words.finish}
          </Button>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {/* The steps show it to the eye; three stages in a row are no three notices. */}
      <VisuallyHidden role="status">{current ? words.advanced(current) : ''}</VisuallyHidden>
      <StageSteps view={view} />
    </Panel>
  )
}
