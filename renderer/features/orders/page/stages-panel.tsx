import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { stageWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Kbd, Stepper, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconLock } from '@tabler/icons-react'
import { type OnRefused, useStep } from './use-step.ts'

type StagesPanelProps = { view: OrderView; onRefused: OnRefused }

/** The production as steps, the next one a key away; a step the gate refuses shows why. */
export function StagesPanel({ view, onRefused }: StagesPanelProps) {
  const { order, nextStage, phase } = view
  const mayRegister = useMay('registerOrder')
  const advance = useStep(storeClient.orders.advance, {
    said: words.advanced(nextStage ?? ''),
    onRefused,
  })
  const finish = useStep(storeClient.orders.finish, { said: words.finished, onRefused })
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
      <Stages view={view} />
    </Panel>
  )
}

function Stages({ view: { order, stages, nextStage } }: { view: OrderView }) {
  const begun = new Map(order.stageLog.map((entry) => [entry.stage, entry]))
  const at = nextStage === null ? stages.length : stages.findIndex(({ name }) => name === nextStage)
  const ended = order.readyOn !== null
  // The last one begun is where the work is, until the next begins.
  const active = ended ? stages.length : Math.max(0, at - 1)
  return (
    <Stepper active={active} size="xs" iconSize={26} allowNextStepsSelect={false} component="ol" mt="xs">
      {stages.map(({ name, critical }, index) => {
        const entry = begun.get(name)
        return (
          <Stepper.Step
            key={name}
            label={name}
            aria-label={`${name}: ${wordOf({ begun: entry !== undefined, active: index === active && !ended })}`}
            description={
              <>
                {entry ? (
                  <span title={words.begun(formatDay(entry.on), entry.by)}>{formatDay(entry.on)}</span>
                ) : (
                  words.waiting
                )}
                {critical ? (
                  <Text span size="xs" display="block" c="dimmed">
                    <IconLock size={11} aria-hidden /> {words.critical}
                  </Text>
                ) : null}
              </>
            }
          />
        )
      })}
    </Stepper>
  )
}

function wordOf({ begun, active }: { begun: boolean; active: boolean }): string {
  if (!begun) return words.waiting
  return active ? words.current : words.done
}
