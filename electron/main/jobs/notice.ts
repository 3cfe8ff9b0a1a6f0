import { Notification } from 'electron'

/** Kept until they are clicked or gone: one that is collected is never clicked. */
const shown = new Set<Notification>()

/** Shows a notice of the system's; a click on it calls back. Nothing where the system shows none. */
export function showNotice(text: { title: string; body: string }, onClick: () => void): void {
  if (!Notification.isSupported()) return
  const notice = new Notification(text)
  shown.add(notice)
  notice.on('click', () => {
    shown.delete(notice)
    onClick()
  })
  notice.on('close', () => shown.delete(notice))
  notice.show()
}
