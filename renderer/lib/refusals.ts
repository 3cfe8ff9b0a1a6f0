import { type Refusal, refusalSchema } from '#shared/contracts/refusal.ts'
import { describeRefusal, UNEXPECTED } from '#shared/pt-br/errors.ts'
import { ORPCError } from '@orpc/client'

/** The refusal inside a thrown value, or null when it is a fault. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ORPCError)) return null
  if (error.code === 'REFUSED') {
    const parsed = refusalSchema.safeParse(error.data)
    return parsed.success ? parsed.data : null
  }
  // The other side validates every input again; the form should have said so first.
  return error.code === 'BAD_REQUEST' ? { code: 'invalid', details: {}, field: null } : null
}

/** Any thrown value as a sentence for the person: what happened and what to do. */
export function describeError(error: unknown): string {
  const refusal = refusalOf(error)
  return refusal ? describeRefusal(refusal) : UNEXPECTED
}
