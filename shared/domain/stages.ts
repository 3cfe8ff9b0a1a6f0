import type { Order, OrderItem } from './order.ts'
import type { ProductionStage } from './service.ts'

/**
 * The stages of an order: those of all its items in one line, each name once, every item's own order kept as far as the
 * items agree. A stage that is critical for one item is critical.
 */
export function stagesOf(items: readonly Pick<OrderItem, 'stages'>[]): ProductionStage[] {
  const merged: ProductionStage[] = []
  for (const { stages } of items) {
    let after = -1
    for (const { name, critical } of stages) {
      const known = merged.findIndex((stage) => stage.name === name)
      if (known < 0) merged.splice(++after, 0, { name, critical })
      else {
        after = Math.max(after, known)
        if (critical) merged[known] = { name, critical }
      }
    }
  }
  return merged
}

/** The next stage to begin; null when all have begun. */
export function nextStageOf({ items, stageLog }: Pick<Order, 'items' | 'stageLog'>): ProductionStage | null {
  const begun = new Set(stageLog.map(({ stage }) => stage))
  return stagesOf(items).find(({ name }) => !begun.has(name)) ?? null
}
