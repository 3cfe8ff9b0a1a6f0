import type { Day } from '#shared/domain/calendar.ts'
import type { DunningPolicy, DunningPolicyDraft } from '#shared/domain/dunning/policy.ts'

/** No published policy has it: ids are made when they are published. */
const DRAFT_ID = '00000000-0000-7000-8000-000000000000'

/** A draft as it would be if it were published today: the next version of its family. */
export function draftAsPublished(
  draft: DunningPolicyDraft,
  published: readonly DunningPolicy[],
  { familyId, today }: { familyId: string | null; today: Day },
): DunningPolicy {
  return {
    ...draft,
    id: DRAFT_ID,
    familyId: familyId ?? DRAFT_ID,
    version: nextVersion(published, familyId),
    publishedOn: today,
    by: '',
    note: '',
    withdrawal: null,
  }
}

/** The number of the next version of a family; 1 for a new one. */
export function nextVersion(published: Iterable<DunningPolicy>, familyId: string | null): number {
  let last = 0
  for (const policy of published) if (policy.familyId === familyId) last = Math.max(last, policy.version)
  return last + 1
}
