import { type ChecklistItem, type Checklists, checklistItemIdSchema } from '#shared/domain/checklist.ts'
import type { CustomerKind } from '#shared/domain/customer.ts'
import { foldText } from '#shared/domain/search.ts'

const LONGEST_ID = 40

/** A new item's name for good: its title as a slug, numbered where another item has it. */
export function newItemId(title: string, items: readonly ChecklistItem[]): string {
  const slug = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID - 4)
  const base = checklistItemIdSchema.safeParse(slug).success ? slug : 'item'
  const taken = new Set(items.map(({ id }) => id))
  if (!taken.has(base)) return base
  let count = 2
  while (taken.has(`${base}-${count}`)) count++
  return `${base}-${count}`
}

/** The lists with an item put in its place: over the one with its id, or at the end. */
export function withItem(lists: Checklists, kind: CustomerKind, item: ChecklistItem): Checklists {
  const items = lists[kind]
  const known = items.some(({ id }) => id === item.id)
  return {
    ...lists,
    [kind]: known ? items.map((old) => (old.id === item.id ? item : old)) : [...items, item],
  }
}

/** The lists with an item one place up (−1) or down (1); unchanged at the ends. */
export function moved(lists: Checklists, kind: CustomerKind, id: string, by: 1 | -1): Checklists {
  const items = [...lists[kind]]
  const at = items.findIndex((item) => item.id === id)
  const to = at + by
  if (at < 0 || to < 0 || to >= items.length) return lists
  ;[items[at], items[to]] = [items[to]!, items[at]!]
  return { ...lists, [kind]: items }
}

export function withoutItem(lists: Checklists, kind: CustomerKind, id: string): Checklists {
  return { ...lists, [kind]: lists[kind].filter((item) => item.id !== id) }
}
