import type { ChecklistItem } from '#shared/domain/checklist.ts'
import type { Completeness, Evidence } from '#shared/domain/registration.ts'

/** An item with where it stands today and what shows it. */
export type ItemState = Completeness['items'][number] & { item: ChecklistItem; evidence: Evidence | null }

const rank = ({ state, mandatory }: ItemState) => (state === 'done' ? 2 : mandatory ? 0 : 1)

/** Items with what is missing first: mandatory before optional, then what is in order; within each, in the checklist's order. */
export function missingFirst(
  items: readonly ChecklistItem[],
  completeness: Completeness,
  evidence: readonly Evidence[],
): ItemState[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return completeness.items
    .flatMap((state) => {
      const item = byId.get(state.itemId)
      const shown = evidence.find(({ itemId }) => itemId === state.itemId) ?? null
      return item ? [{ ...state, item, evidence: shown }] : []
    })
    .sort((a, b) => rank(a) - rank(b))
}

/** The next item to see to after one, in the order shown and round to its beginning; null when nothing else is missing. */
export function nextPending(items: readonly ItemState[], after: string): string | null {
  const at = items.findIndex(({ itemId }) => itemId === after)
  const round = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return round.find(({ state }) => state !== 'done')?.itemId ?? null
}
