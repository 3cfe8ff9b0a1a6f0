import { useSyncExternalStore } from 'react'
import { Temporal } from 'temporal-polyfill'

/** Minutes between two looks at the clock: hours of contact begin and end on them. */
const STEP = 5

function currentMinute(): number {
  const { hour, minute } = Temporal.Now.plainTimeISO()
  return hour * 60 + minute - (minute % STEP)
}

function subscribe(listener: () => void) {
  const timer = setInterval(listener, 30_000)
  return () => clearInterval(timer)
}

/** Minutes since midnight on this machine's wall, in steps of five. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, currentMinute)
}
