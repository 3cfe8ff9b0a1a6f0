import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import { ORPCError } from '@orpc/server'

/** The contract's one error, to throw from anywhere below a handler. */
export function refusal(
  code: RefusalCode,
  details: Refusal['details'] = {},
  field: string | null = null,
): ORPCError<'REFUSED', Refusal> {
  return new ORPCError('REFUSED', { defined: true, data: { code, details, field } })
}

/** What was refused, when the error is a refusal; null for faults. Refusals that came over a port count too. */
export function refusalOf(error: unknown): Refusal | null {
  return error instanceof ORPCError && error.code === 'REFUSED' ? (error.data as Refusal) : null
}
