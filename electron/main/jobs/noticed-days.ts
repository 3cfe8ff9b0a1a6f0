import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { writeFile } from 'atomically'
import { z } from 'zod'

/** Days that are remembered: a clock set back by less tells nothing twice. */
const REMEMBERED = 60
const noticedSchema = z.array(daySchema)

/** The days on which the day's notice was shown, on disk so that a restart does not show it again. */
export class NoticedDays {
  readonly #file: string

  constructor(userData: string) {
    this.#file = join(userData, 'avisos.json')
  }

  async has(day: Day): Promise<boolean> {
    return (await this.#read()).includes(day)
  }

  async add(day: Day): Promise<void> {
    await writeFile(this.#file, JSON.stringify([...(await this.#read()), day].slice(-REMEMBERED)))
  }

  async #read(): Promise<Day[]> {
    try {
      return noticedSchema.parse(JSON.parse(await readFile(this.#file, 'utf8')))
    } catch {
      return []
    }
  }
}
