import { describeField } from '#shared/pt-br/fields.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'

function translate(errors: unknown): void {
  if (typeof errors !== 'object' || errors === null) return
  for (const [key, value] of Object.entries(errors)) {
    if (key === 'message' && typeof value === 'string')
      Object.assign(errors, { message: describeField(value) })
    // `ref` is the field's element: nothing of ours is in there.
    else if (key !== 'ref') translate(value)
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
    translate(answer.errors)
    return answer as unknown as { values: z.output<Schema>; errors: Record<string, never> } & {
      values: Record<string, never>
      errors: FieldErrors<Fields>
    }
  }
}
