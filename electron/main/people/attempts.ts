import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '#electron/main/backup/durable-files.ts'
import { failuresLeft, secondsToWait } from './sign-in-delay.ts'

const attemptsSchema = z.record(z.string(), z.object({ failures: z.int().min(0), lastFailureAt: z.number() }))

/** Failed sign-ins per person, on disk so that closing the app does not forgive them. */
export class Attempts {
  readonly #file: string
  readonly #now: () => number

  constructor(userData: string, now: () => number = Date.now) {
    this.#file = join(userData, 'tentativas.json')
    this.#now = now
  }

  /** Seconds that person still has to wait. */
  async secondsToWait(userId: string): Promise<number> {
    const attempts = (await this.#read())[userId]
    return attempts ? secondsToWait(attempts.failures, attempts.lastFailureAt, this.#now()) : 0
  }

  /** Counts a failure, before the PIN is even compared, and answers the wait it costs in seconds. */
  async fail(userId: string): Promise<number> {
    const all = await this.#read()
    const failures = (all[userId]?.failures ?? 0) + 1
    const lastFailureAt = this.#now()
    await this.#write({ ...all, [userId]: { failures, lastFailureAt } })
    return secondsToWait(failures, lastFailureAt, lastFailureAt)
  }

  /** How many more failures until one costs a wait. */
  async leftBeforeWait(userId: string): Promise<number> {
    return failuresLeft((await this.#read())[userId]?.failures ?? 0)
  }

  async succeed(userId: string): Promise<void> {
    const { [userId]: _forgiven, ...rest } = await this.#read()
    await this.#write(rest)
  }

  async #read(): Promise<z.infer<typeof attemptsSchema>> {
    try {
      return attemptsSchema.parse(JSON.parse(await readFile(this.#file, 'utf8')))
    } catch {
      return {}
    }
  }

  async #write(attempts: z.infer<typeof attemptsSchema>): Promise<void> {
    await writeWhole(this.#file, Buffer.from(JSON.stringify(attempts)))
  }
}
