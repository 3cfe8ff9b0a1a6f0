import { callStepSlug } from '#renderer/lib/call-step.ts'
import { useUser } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { QueueCustomer } from '#shared/contracts/queue.ts'
import { roles } from '#shared/domain/access.ts'
import { stepRole } from '#shared/domain/dunning/step-role.ts'
import { queueWords as words } from '#shared/pt-br/queue.ts'
import { Alert, Button, Kbd, SimpleGrid, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconClock, IconMessage2, IconPhone } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ApproachForm } from './approach-form.tsx'
import { ContactNotices } from './contact-notices.tsx'
import { LaterModal } from './later-modal.tsx'
import type { Writing } from './message-drawer.tsx'

type CustomerActionsProps = { customer: QueueCustomer; onWrite: (writing: Writing) => void }

/** The three buttons (complaint 12): write, call, leave for later. The keys 1, 2 and 3 press them. */
export function CustomerActions({ customer, onWrite }: CustomerActionsProps) {
  const [later, setLater] = useState(false)
  const navigate = useNavigate()
  const { action, customerId } = customer
  const held = useHeldBack(customer)
  const mayWrite = action !== null && action.channel !== null && held === null
  const write = () => {
    if (mayWrite && action.channel) onWrite({ customer, action, channel: action.channel })
  }
  const call = () =>
    void navigate({
      to: '/cobranca/ligacao/$customerId',
      params: { customerId },
      search: { volta: 'cobranca', etapa: stepCalled(customer, held) },
    })
  useHotkeys([
    ['1', write],
    ['2', call],
    ['3', () => setLater(true)],
  ])
  if (!action) return null
  const calls = action.channel === 'phone'
  return (
    <Stack gap="sm">
      {action.needs.includes('approach-chosen') ? <ApproachForm customerId={customerId} /> : null}
      {held && !action.needs.includes('approach-chosen') ? <Alert color="yellow">{held}</Alert> : null}
      <ContactNotices customerId={customerId} action={action} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Button
          size="lg"
          variant={calls ? 'light' : 'filled'}
          leftSection={<IconMessage2 size={20} />}
          disabled={!mayWrite}
          onClick={write}
        >
          {words.buttons.message[action.channel ?? action.step.channel]} <Kbd ms={8}>1</Kbd>
        </Button>
        <Button
          size="lg"
          variant={calls ? 'filled' : 'light'}
          leftSection={<IconPhone size={20} />}
          onClick={call}
        >
          {words.buttons.call} <Kbd ms={8}>2</Kbd>
        </Button>
        <Button
          size="lg"
          variant="default"
          leftSection={<IconClock size={20} />}
          onClick={() => setLater(true)}
        >
          {words.buttons.later} <Kbd ms={8}>3</Kbd>
        </Button>
      </SimpleGrid>
      {later ? <LaterModal row={customer} onClose={() => setLater(false)} /> : null}
    </Stack>
  )
}

/** The step that a call settles: one that asks for it, or a gentle word said instead of written; nothing held back. */
function stepCalled({ action, policy }: QueueCustomer, held: string | null): string | undefined {
  if (!action || held !== null) return undefined
  const { step, channel } = action
  const bySpeaking = step.phase === 'friendly' && channel !== 'letter'
  if (step.channel !== 'phone' && channel !== 'phone' && !bySpeaking) return undefined
  return callStepSlug({ policyId: policy.id, version: policy.version, stepId: step.id })
}

/** Why the message cannot go out by who is signed in, or now; null when it can. */
function useHeldBack({ action }: QueueCustomer): string | null {
  const user = useUser()
  const today = useToday()
  if (!action) return null
  const { step, needs, time } = action
  if (needs.includes('approach-chosen')) return words.blocked
  const least = stepRole(step)
  if (!user || roles.indexOf(user.role) < roles.indexOf(least))
    return least === 'owner' ? words.needsOwner : words.needsManager
  if (time.ok) return null
  const reason = words.waitReasons[time.reason]
  if (time.next?.on === today) return words.waitToday(reason, time.next.minute)
  return words.wait(reason, time.next?.on ?? null, time.next?.minute ?? 0)
}
