import type { Day } from '#shared/domain/calendar.ts'
import type { MailProblem } from './mail-problem.ts'
import { retryDelay } from './retry-delay.ts'

/** A look at the outbox at least this often, in milliseconds. */
const LOOK = 30 * 60_000

interface Moment {
  on: Day
  /** Of the day. */
  minute: number
}

/** That moment on this computer's wall clock, in milliseconds. */
function instantOf({ on, minute }: Moment): number {
  const at = new Date(`${on}T00:00:00`)
  at.setMinutes(minute)
  return at.getTime()
}

/** When the outbox tries again, all of it or one e-mail; forgotten at the end of the app. Instants in milliseconds. */
export class OutboxPace {
  readonly #now: () => number
  #failures = 0
  #nextAt = 0
  #resting = new Map<string, { times: number; until: number }>()
  #opensAt: number | null = null
  #paused: MailProblem | null = null
  #trouble: MailProblem | null = null

  constructor(now: () => number) {
    this.#now = now
  }

  /** Why nothing is tried until a person did something; null while it is. */
  get paused(): MailProblem | null {
    return this.#paused
  }

  /** What went wrong last, and will be tried again. */
  get trouble(): MailProblem | null {
    return this.#trouble
  }

  get isDue(): boolean {
    const now = this.#now()
    // A clock that was set back must not put the next look off.
    return !this.#paused && (now >= this.#nextAt || this.#nextAt - now > LOOK * 3)
  }

  /** Instant of the next try, ISO 8601; null while paused. */
  get nextTryAt(): string | null {
    if (this.#paused) return null
    const next = this.#failures > 0 ? this.#nextAt : this.#nextTurn()
    return Number.isFinite(next) ? new Date(next).toISOString() : null
  }

  #nextTurn(): number {
    const turns = [...this.#resting.values()].map(({ until }) => until).filter((at) => at > this.#now())
    return Math.min(...turns, this.#opensAt ?? Infinity)
  }

  /** Those whose turn has not come again. */
  resting(): string[] {
    const now = this.#now()
    return [...this.#resting].filter(([, { until }]) => until > now).map(([id]) => id)
  }

  /** The server took a message. */
  worked(): void {
    this.#failures = 0
    this.#trouble = null
  }

  /** Nothing is left to do now: looks again when one's turn comes, and now and then in any case. */
  settle(opensAt: Moment | null): void {
    this.#opensAt = opensAt && instantOf(opensAt)
    if (this.#failures === 0) this.#nextAt = Math.min(this.#now() + LOOK, this.#nextTurn())
  }

  /** The server was not reached: all wait, longer each time. */
  failed(problem: MailProblem | null = null): void {
    this.#failures++
    this.#trouble = problem
    this.#nextAt = this.#now() + retryDelay(this.#failures)
  }

  /** The server wants this one later. */
  rest(id: string): void {
    const times = (this.#resting.get(id)?.times ?? 0) + 1
    const until = this.#now() + retryDelay(times)
    this.#resting.set(id, { times, until })
  }

  /** Nothing is tried until a person did something. */
  pause(problem: MailProblem): void {
    this.#paused = problem
  }

  /** Begin anew: all may be tried at once. */
  forget(): void {
    this.#failures = 0
    this.#nextAt = 0
    this.#resting.clear()
    this.#opensAt = null
    this.#paused = null
    this.#trouble = null
  }
}
