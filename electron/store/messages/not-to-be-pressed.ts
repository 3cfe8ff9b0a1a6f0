import type { RefusalCode } from '#shared/contracts/refusal.ts'
import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { LetterTone } from '#shared/domain/letter.ts'

/**
 * Why nothing is demanded of a customer in a tone, whatever he owes: he is dead or out of business, a lawyer speaks for him
 * (R10.3), or he is over-indebted and only reminded (R2.23). Null when nothing speaks against it.
 */
export function notToBePressed(
  profile: Pick<CollectionProfile, 'ended' | 'lawyer' | 'superindebted'> | null,
  tone: LetterTone,
): RefusalCode | null {
  if (profile?.ended) return 'customer-ended'
  if (profile?.lawyer) return 'lawyer-only'
  return profile?.superindebted && tone !== 'reminder' ? 'superindebted' : null
}
