import { TextLink } from '#renderer/components/links.tsx'
import { useOutbox } from '#renderer/components/outbox-line.ts'
import { useDesktop } from '#renderer/lib/desktop-state.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { formatInstant, formatTime } from '#shared/pt-br/format.ts'
import { outboxWords } from '#shared/pt-br/mail-settings.ts'
import { shell } from '#shared/pt-br/shell.ts'
import { useNetwork } from '@mantine/hooks'
import { IconCloudOff, IconDatabase, IconMail, IconMailQuestion, IconShieldCheck } from '@tabler/icons-react'
import { Temporal } from 'temporal-polyfill'
import styles from './shell.module.css'

function moment(instant: string): string {
  const on = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
  return on.toString() === currentDay() ? formatTime(instant) : formatInstant(instant)
}

/** What the outbox is doing, in so many words; why is told where e-mail is set up. */
function OutboxFact() {
  const outbox = useOutbox()
  if (!outbox) return null
  const { counts, state } = outbox.status
  const undecided = counts.uncertain + counts.failed
  return (
    <>
      {outbox.line ? (
        <TextLink
          className={styles['fact']}
          c="inherit"
          fz="inherit"
          title={outbox.line}
          to="/ajustes/$section"
          params={{ section: 'email' }}
        >
          <IconMail size={15} aria-hidden />
          {outboxWords.queued[state](counts.queued)}
        </TextLink>
      ) : null}
      {undecided > 0 ? (
        <TextLink
          className={styles['fact']}
          c="inherit"
          fz="inherit"
          to="/cobranca"
          search={{ aba: 'mensagens' }}
        >
          <IconMailQuestion size={15} aria-hidden />
          {outboxWords.undecided(undecided)}
        </TextLink>
      ) : null}
    </>
  )
}

/** The line at the bottom: how safe the data is, and that no internet is needed. */
export function StatusBar() {
  const info = useDesktop().data
  const { online } = useNetwork()
  return (
    <footer aria-label={shell.status} className={styles['status']}>
      <span className={styles['fact']}>
        <IconShieldCheck size={15} aria-hidden />
        {info?.backup.safeAt ? shell.safeAt(moment(info.backup.safeAt)) : shell.notYetSafe}
      </span>
      <span className={styles['fact']}>
        <IconDatabase size={15} aria-hidden />
        {info?.backup.lastSnapshotAt ? shell.lastBackup(moment(info.backup.lastSnapshotAt)) : shell.noBackup}
      </span>
      {online ? null : (
        <span className={styles['fact']}>
          <IconCloudOff size={15} aria-hidden />
          {shell.offline}
        </span>
      )}
      <OutboxFact />
      {info && info.store.kind !== 'ready' ? <span role="status">{shell.reconnecting}</span> : null}
      <span style={{ marginInlineStart: 'auto' }}>{info ? shell.version(info.version) : null}</span>
    </footer>
  )
}
