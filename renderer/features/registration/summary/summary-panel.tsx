import { Panel } from '#renderer/components/panel.tsx'
import { useToday } from '#renderer/lib/today.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { registrationWords as words } from '#shared/pt-br/registration.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Alert, Anchor, RingProgress, Stack, Text } from '@mantine/core'
import type { Ref } from 'react'
import type { ItemState } from '../checklist/item-states.ts'
import styles from '../customer-registration.module.css'
import { goToSection, registrationSections } from '../sections.ts'
import { StatusBadge } from '../status-badge.tsx'
import { SummaryActions } from './summary-actions.tsx'

type SummaryPanelProps = {
  customer: Customer
  registration: Registration
  completeness: Completeness
  /** Missing ones first. */
  items: readonly ItemState[]
  submitRef: Ref<HTMLButtonElement>
  /** Opens an item of the checklist. */
  onOpen: (itemId: string) => void
}

/** Names of pending items shown at once. */
const SHOWN = 4

/** How complete the registration is, where it stands, what is missing first, and what can be done with one key. */
export function SummaryPanel(props: SummaryPanelProps) {
  const { customer, registration, completeness, items, submitRef, onOpen } = props
  const { statusBy, statusOn, statusNote, status } = registration
  return (
    <aside className={styles['aside']}>
      <Panel title={words.summary}>
        <Stack gap="sm">
          <div className={styles['head']}>
            <Ring basisPoints={completeness.basisPoints} />
            <div>
              <StatusBadge status={status} />
              {statusBy && status !== 'returned' ? (
                <Text size="xs" c="dimmed" mt={4}>
                  {words.noteBy(statusBy, statusOn, statusNote)}
                </Text>
              ) : null}
            </div>
          </div>
          {status === 'returned' ? (
            <Alert color="orange" p="xs">
              {words.returnedWhy(statusBy, statusOn, statusNote)}
            </Alert>
          ) : null}
          <Pending items={items} onOpen={onOpen} />
          <Dates registration={registration} completeness={completeness} />
          <SummaryActions
            customer={customer}
            registration={registration}
            completeness={completeness}
            submitRef={submitRef}
          />
          <nav className={styles['jump']} aria-label={words.jump}>
            {registrationSections.map((section) => (
              <Anchor
                key={section}
                component="button"
                type="button"
                size="xs"
                onClick={() => goToSection(section)}
              >
                {words.sections[section]}
              </Anchor>
            ))}
          </nav>
        </Stack>
      </Panel>
    </aside>
  )
}

function Ring({ basisPoints }: { basisPoints: number }) {
  return (
    <RingProgress
      size={76}
      thickness={8}
      roundCaps
      role="img"
      aria-label={words.complete(basisPoints)}
      sections={[
        {
          value: basisPoints / 100,
          color: basisPoints === 10_000 ? 'green.8' : 'var(--mantine-primary-color-filled)',
        },
      ]}
      label={
        <Text ta="center" fw={700} size="sm" aria-hidden>
          {words.ring(basisPoints)}
        </Text>
      }
    />
  )
}

function Pending({ items, onOpen }: Pick<SummaryPanelProps, 'items' | 'onOpen'>) {
  const pending = items.filter(({ state }) => state !== 'done')
  if (pending.length === 0) return <Text size="sm">{words.nothingPending}</Text>
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        {words.pendingFirst}
      </Text>
      <ul className={styles['pending']}>
        {pending.slice(0, SHOWN).map(({ itemId, title }) => (
          <li key={itemId}>
            <Anchor component="button" type="button" size="sm" onClick={() => onOpen(itemId)}>
              {title}
            </Anchor>
          </li>
        ))}
        {pending.length > SHOWN ? (
          <li>
            <Text size="xs" c="dimmed">
              {words.more(pending.length - SHOWN)}
            </Text>
          </li>
        ) : null}
      </ul>
    </div>
  )
}

function Dates({ registration, completeness }: Pick<SummaryPanelProps, 'registration' | 'completeness'>) {
  const today = useToday()
  const { revalidateOn } = completeness
  const { contactConfirmedOn } = registration
  const late = revalidateOn !== null && revalidateOn < today
  return (
    <div className={styles['dates']}>
      <span className={late ? styles['late'] : undefined}>
        {revalidateOn === null
          ? words.neverValidated
          : late
            ? words.revalidateLate(revalidateOn)
            : words.revalidateOn(revalidateOn)}
      </span>
      <span title={contactConfirmedOn ? formatDay(contactConfirmedOn) : undefined}>
        {contactConfirmedOn ? words.contactOn(contactConfirmedOn) : words.contactNever}
      </span>
    </div>
  )
}
