import { agreementStates, type AgreementState } from '#shared/domain/agreements/agreement-standing.ts'
import { z } from 'zod'

/** The address of the desk: whom the offer is for. */
export const agreementDeskSearchSchema = z.object({
  cliente: z.uuid().optional().catch(undefined),
})

const slugs: Record<AgreementState, string> = {
  proposed: 'propostos',
  expired: 'vencidos',
  active: 'em-dia',
  late: 'atrasados',
  breakable: 'a-quebrar',
  broken: 'quebrados',
  kept: 'cumpridos',
  renegotiated: 'renegociados',
  cancelled: 'cancelados',
}

/** The state an address asks for; null is all. */
export function stateFromSlug(slug: string | undefined): AgreementState | null {
  return agreementStates.find((state) => slugs[state] === slug) ?? null
}

export function slugOfState(state: AgreementState | null): string | undefined {
  return state === null ? undefined : slugs[state]
}
