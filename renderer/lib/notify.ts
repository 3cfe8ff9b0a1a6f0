import { notifications } from '@mantine/notifications'

/** Says, in passing, that something was done. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green', withBorder: true })
}

/** Says, until it is closed, what went wrong and what to do. */
export function notifyProblem(message: string): void {
  notifications.show({ message, color: 'red', autoClose: false, withBorder: true })
}
