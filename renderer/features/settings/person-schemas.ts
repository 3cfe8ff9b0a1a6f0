import { pinSchema, roles, userSchema } from '#shared/domain/access.ts'
import { z } from 'zod'

const pins = { pin: pinSchema, again: z.string() }
const samePin = ({ pin, again }: { pin: string; again: string }) => pin === again
const DIFFERENT = { path: ['again'], error: 'pin-differs' }

/** A new person, with the PIN typed twice. */
export const newPersonSchema = z
  .object({ name: userSchema.shape.name, role: z.enum(roles), ...pins })
  .refine(samePin, DIFFERENT)
export type NewPerson = z.infer<typeof newPersonSchema>

export const newPinSchema = z.object(pins).refine(samePin, DIFFERENT)
export type NewPin = z.infer<typeof newPinSchema>

export const personSchema = userSchema.omit({ id: true })
export type Person = z.infer<typeof personSchema>
