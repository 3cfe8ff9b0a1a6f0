import { describeField, fieldProblems } from '#shared/pt-br/fields.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Puts the problems found into Portuguese; what was left empty is asked for, whatever its schema makes of it. */
function translate(errors: unknown, fields: unknown): void {
  if (!isObject(errors)) return
  if (typeof errors['message'] === 'string') {
    errors['message'] = fields === '' ? fieldProblems.required : describeField(errors['message'])
    return
  }
  for (const [name, inner] of Object.entries(errors)) {
    translate(inner, isObject(fields) ? fields[name] : undefined)
  }
}

/**
 * Validates a form with the contract's own schema. `toInput` turns what the fields hold (text, empty or not) into what
 * the schema takes; problems come back in Portuguese under the fields' names.
 */
export function formResolver<Fields extends FieldValues, Schema extends z.ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  toInput: (fields: Fields) => z.input<Schema>,
): Resolver<Fields, unknown, z.output<Schema>> {
  const resolve = zodResolver(schema)
  return async (fields, context, options) => {
    const answer = await resolve(
      toInput(fields),
      context,
      options as unknown as Parameters<typeof resolve>[2],
    )
    translate(answer.errors, fields)
    // The schema's input and the form's fields have the same names, which the types of the two do not know.
    return answer as unknown as Awaited<ReturnType<Resolver<Fields, unknown, z.output<Schema>>>>
  }
}
