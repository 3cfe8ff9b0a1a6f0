import { daySchema } from '#shared/domain/calendar.ts'
import { z } from 'zod'

/** Names one intention: a retry with the same id is answered, not applied again. UUID v7. */
export const commandIdSchema = z.uuidv7()

/** What every command carries beside its own input: `today` as the person's screen has it. */
export const commandSchema = z.object({ commandId: commandIdSchema, today: daySchema })

/** A window into a long list. */
export const pageSchema = z.object({ offset: z.int().min(0), limit: z.int().min(1).max(1000) })

/** Why something is undone, in the person's words. */
export const reasonSchema = z.string().trim().min(3).max(300)

/** Step by step news of long work, in units of work. */
export const progressSchema = z.object({ done: z.int().min(0), total: z.int().min(0) })
export type Progress = z.infer<typeof progressSchema>
