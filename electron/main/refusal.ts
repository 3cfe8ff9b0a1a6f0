import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import { ORPCError } from '@orpc/client'
import type { Log } from './router-dependencies.ts'

/** The contract's one error, to be thrown: main refuses for this reason. */
export function refusal(
  code: RefusalCode,
  details: Refusal['details'] = {},
  field: string | null = null,
): ORPCError<'REFUSED', Refusal> {
  return new ORPCError('REFUSED', { defined: true, message: code, data: { code, details, field } })
}

/** The refusal thrown by either side, or null when the error is a fault. */
export function refusalOf(error: unknown): Refusal | null {
  return error instanceof ORPCError && error.code === 'REFUSED' ? (error.data as Refusal) : null
}

export function refusalCodeOf(error: unknown): RefusalCode | null {
  return refusalOf(error)?.code ?? null
}

/** Refusals are answers; everything else a call throws is a fault, and is written down. */
export function logFault(log: Log, place: string, error: unknown): void {
  const isAnswer = error instanceof ORPCError && error.code === 'REFUSED'
  const wasLeft = error instanceof Error && error.name === 'AbortError'
  if (!isAnswer && !wasLeft) log.error(place, error)
}
