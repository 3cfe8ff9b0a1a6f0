import { useToday } from '#renderer/lib/today.ts'
import { daysBetween, type Day } from '#shared/domain/calendar.ts'
import { attachmentWords } from '#shared/pt-br/attachments.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { evidenceWords as words } from '#shared/pt-br/registration.ts'
import { UnstyledButton } from '@mantine/core'
import { IconAlertCircle, IconCircle, IconCircleCheckFilled, IconClockExclamation } from '@tabler/icons-react'
import { useId } from 'react'
import styles from './checklist.module.css'
import { EvidenceForm } from './evidence-form.tsx'
import type { ItemState } from './item-states.ts'

type ChecklistRowProps = {
  customerId: string
  state: ItemState
  open: boolean
  onOpen: () => void
  onClose: () => void
  onSaved: () => void
}

/** One item: what it is and where it stands; open, the form of what shows it. */
export function ChecklistRow({ customerId, state, open, onOpen, onClose, onSaved }: ChecklistRowProps) {
  const today = useToday()
  const id = useId()
  const look = lookOf(state)
  return (
    <li>
      <UnstyledButton
        className={`${styles['row']} ${open ? styles['open'] : ''}`}
        data-item={state.itemId}
        id={`${id}-row`}
        aria-expanded={open}
        aria-controls={open ? `${id}-body` : undefined}
        onClick={open ? onClose : onOpen}
      >
        <look.icon size={18} aria-hidden className={look.tone} />
        <span className={styles['title']}>{state.title}</span>
        <span className={`${styles['state']} ${look.tone}`}>{words.states[state.state]}</span>
        <span className={styles['facts']}>{factsOf(state, today).join(' · ')}</span>
      </UnstyledButton>
      {open ? (
        <section className={styles['body']} id={`${id}-body`} aria-labelledby={`${id}-row`}>
          <EvidenceForm
            key={state.evidence?.verifiedOn}
            customerId={customerId}
            state={state}
            today={today}
            onClose={onClose}
            onSaved={onSaved}
          />
        </section>
      ) : null}
    </li>
  )
}

function lookOf({ state, mandatory }: ItemState) {
  if (state === 'done') return { icon: IconCircleCheckFilled, tone: styles['done'] }
  if (state === 'stale') return { icon: IconClockExclamation, tone: styles['stale'] }
  return mandatory
    ? { icon: IconAlertCircle, tone: styles['missing'] }
    : { icon: IconCircle, tone: styles['optional'] }
}

function factsOf({ item, state, validUntil, evidence }: ItemState, today: Day): string[] {
  const files = evidence?.attachments.length ?? 0
  return [
    item.mandatory ? words.mandatory : '',
    words.weight(item.weight),
    evidence && state !== 'missing'
      ? `${words.verifiedOn.toLowerCase()} ${formatDay(evidence.verifiedOn)}`
      : '',
    validity({ state, validUntil }, today),
    files > 0 ? attachmentWords.count(files) : '',
    evidence?.note ?? '',
  ].filter((fact) => fact !== '')
}

function validity({ state, validUntil }: Pick<ItemState, 'state' | 'validUntil'>, today: Day): string {
  if (state === 'missing') return ''
  if (validUntil === null) return words.forGood
  return state === 'stale'
    ? words.staleSince(validUntil)
    : words.validUntil(validUntil, daysBetween(today, validUntil))
}
