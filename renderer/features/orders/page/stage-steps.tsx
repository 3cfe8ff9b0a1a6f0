import type { OrderView } from '#shared/contracts/orders.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { stageWords as words } from '#shared/pt-br/order-page.ts'
import { IconCheck } from '@tabler/icons-react'
import styles from './stage-steps.module.css'

/** The stages in order: done, where the work is, and to come; each with the day it began. */
export function StageSteps({ view: { order, stages } }: { view: OrderView }) {
  const begun = new Map(order.stageLog.map((entry) => [entry.stage, entry]))
  const ended = order.readyOn !== null
  // The last one begun is where the work is, until the next begins.
  const current = ended ? null : (order.stageLog.at(-1)?.stage ?? null)
  return (
    <ol className={styles['steps']} aria-label={words.title}>
      {stages.map(({ name, critical }, index) => {
        const entry = begun.get(name)
        const state = name === current ? 'current' : entry ? 'done' : 'waiting'
        return (
          <li
            key={name}
            className={styles['step']}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={styles['mark']} aria-hidden>
              {state === 'done' ? <IconCheck size={15} /> : index + 1}
            </span>
            <span className={styles['text']}>
              <strong>{name}</strong>
              <span className={styles['note']} title={entry && words.begun(formatDay(entry.on), entry.by)}>
                {words[state]}
                {entry ? ` · ${formatDay(entry.on)}` : ''}
              </span>
              {critical ? <span className={styles['note']}>{words.critical}</span> : null}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
