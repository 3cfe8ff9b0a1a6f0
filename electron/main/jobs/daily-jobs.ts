import type { Day } from '#shared/domain/calendar.ts'
import type { DayFigures } from '#shared/contracts/store-for-main.ts'
import { dayNotice } from '#shared/pt-br/day-notice.ts'
import { civilDay } from '#electron/main/civil-day.ts'
import { refusalCodeOf } from '#electron/main/refusal.ts'
import type { Log } from '#electron/main/router-dependencies.ts'
import type { NoticedDays } from './noticed-days.ts'

const minute = 60_000
/** The day's notice comes at eight, or as soon after as the computer is awake (R05). */
const NOTICE_FROM = 8 * 60

export interface JobDependencies {
  now: () => Date
  outbox: { readonly isDue: boolean; run: () => Promise<void> }
  /** What is to be done on a day; refuses while the store does not serve or nobody has set the house up. */
  figures: (today: Day, minute: number) => Promise<DayFigures>
  noticed: Pick<NoticedDays, 'has' | 'add'>
  /** Shows a notice of the system's. */
  notify: (text: { title: string; body: string }) => void
  isServing: () => boolean
  log: Pick<Log, 'error'>
}

/** The work of every day: e-mails that wait, and the notice of what the day brings. */
export class DailyJobs {
  readonly #with: JobDependencies
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> | null = null

  constructor(dependencies: JobDependencies) {
    this.#with = dependencies
  }

  begin(): void {
    this.#timer ??= setInterval(() => void this.look(), minute)
    this.#timer.unref()
    void this.look()
  }

  end(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  /** Does what is due. Called every minute, and when the computer wakes. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async #look(): Promise<void> {
    const { isServing, outbox, log } = this.#with
    if (!isServing()) return
    // Not waited for: a thousand e-mails must not keep the day's notice back.
    if (outbox.isDue) void outbox.run()
    await this.#notice().catch((error: unknown) => {
      if (refusalCodeOf(error) === null) log.error('the day’s notice', error)
    })
  }

  async #notice(): Promise<void> {
    const { now, noticed, figures, notify } = this.#with
    const at = now()
    const [today, minuteOfDay] = [civilDay(at), at.getHours() * 60 + at.getMinutes()]
    if (minuteOfDay < NOTICE_FROM || (await noticed.has(today))) return
    const text = dayNotice(await figures(today, minuteOfDay))
    // Written before it is shown: a notice that does not come is better than one that comes every minute.
    await noticed.add(today)
    if (text) notify(text)
  }
}
