import type { Day } from '#shared/domain/calendar.ts'
import { useSyncExternalStore } from 'react'
import { Temporal } from 'temporal-polyfill'

/** The civil day on this machine's wall. */
export function currentDay(): Day {
  return Temporal.Now.plainDateISO().toString() as Day
}

let today = currentDay()
const listeners = new Set<() => void>()

function look() {
  const now = currentDay()
  if (now === today) return
  today = now
  for (const listener of listeners) listener()
}

function untilMidnight(): number {
  const now = Temporal.Now.zonedDateTimeISO()
  return now.until(now.startOfDay().add({ days: 1 })).total('milliseconds')
}

let timer: ReturnType<typeof setTimeout> | undefined

function waitForMidnight() {
  clearTimeout(timer)
  // A timer stops while the computer sleeps, so the focus looks too; an hour at most keeps a changed clock seen.
  timer = setTimeout(
    () => {
      look()
      waitForMidnight()
    },
    Math.min(untilMidnight() + 500, 3_600_000),
  )
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    waitForMidnight()
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Today, kept true over midnight, sleep and a corrected clock. */
export function useToday(): Day {
  return useSyncExternalStore(subscribe, () => today)
}
