import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'

const ONE_DAY = 86_400_000
const FORM = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z-([0-9a-f]{4})-/
const LAST_COUNT = 0xffff

/** An instant, milliseconds since 1970, in ISO 8601. */
export function isoInstant(milliseconds: number): string {
  const days = Math.floor(milliseconds / ONE_DAY)
  const inDay = Math.floor(milliseconds) - days * ONE_DAY
  const pad = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0')
  const time = `${pad(inDay / 3_600_000, 2)}:${pad((inDay / 60_000) % 60, 2)}:${pad((inDay / 1000) % 60, 2)}`
  return `${dayOf(days)}T${time}.${pad(inDay % 1000, 3)}Z`
}

/** A clock that only goes forward, whatever the computer's own clock does. */
export interface HybridClock {
  /** `2026-11-22T17:49:00.123Z-0000-device`; readings sort as text in the order they were taken. */
  next(): string
}

/**
 * A hybrid logical clock: the wall's time, and a count for readings within a millisecond or while the wall is behind.
 * `last` is the newest reading on record, empty for none.
 */
export function hybridClock(now: () => number, device: string, last: string): HybridClock {
  let [instant, count] = readingOf(last)
  return {
    next() {
      const wall = Math.floor(now())
      if (wall > instant) [instant, count] = [wall, 0]
      else if (count < LAST_COUNT) count++
      else [instant, count] = [instant + 1, 0]
      return `${isoInstant(instant)}-${count.toString(16).padStart(4, '0')}-${device}`
    },
  }
}

function readingOf(text: string): [instant: number, count: number] {
  const found = FORM.exec(text)
  if (!found) return [0, 0]
  const [hours, minutes, seconds, rest] = found.slice(2, 6).map(Number) as [number, number, number, number]
  const inDay = ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
  return [dayNumber(found[1] as Day) * ONE_DAY + inDay, Number.parseInt(found[6]!, 16)]
}

/** The instant of a reading, without its count and device: ISO 8601. */
export function instantOf(reading: string): string {
  return reading.slice(0, 24)
}
