import type { DebtEnding } from './debt-ending.ts'

/**
 * The loss that ended the collection of a title, unless it was taken back; null when it is still collected (E27). The
 * title stays on the books: a loss ends what is asked for, not what is owed.
 */
export function lossOf(endings: Iterable<DebtEnding>, receivableId: string): DebtEnding | null {
  for (const ending of endings) {
    if (ending.kind !== 'loss' || ending.reversal !== null) continue
    if (ending.receivableIds.includes(receivableId)) return ending
  }
  return null
}
