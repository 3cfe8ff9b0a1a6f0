import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { type Interruption, prescribesOn } from '#shared/domain/escalation/prescription.ts'
import type { StoreState } from '../store-state.ts'

/** Nothing prescribes sooner than this, in days: most titles are told apart by their due day alone. */
const SOONEST = 3 * 365

/**
 * Whether the title at a position of the ledger may no longer be demanded on a day (R2.18). A protest that was registered,
 * or a debt that was agreed on, starts its time anew (R2.16).
 */
export async function prescribedTitles(state: StoreState, on: Day): Promise<(titleAt: number) => boolean> {
  const { rows, database, ledger } = state
  await rows.load(database)
  const asOf = dayNumber(on)
  const { dueDay } = ledger.titles.columns
  let interruptions: Map<string, Interruption[]> | null = null
  return (titleAt) => {
    const due = dueDay[titleAt]!
    if (due < 0 || due + SOONEST > asOf) return false
    interruptions ??= interruptionsByTitle(state)
    const acts = interruptions.get(ledger.titles.ids.at(titleAt)) ?? []
    return prescribesOn({ dueOn: dayOf(due), instrument: 'instrument' }, acts).on <= on
  }
}

/** The acts that interrupted prescription, by title: protests that were registered, debts that were agreed on. Call `rows.load` first. */
export function interruptionsByTitle({ rows }: Pick<StoreState, 'rows'>): Map<string, Interruption[]> {
  const found = new Map<string, Interruption[]>()
  const add = (receivableId: string, act: Interruption) =>
    found.set(receivableId, [...(found.get(receivableId) ?? []), act])
  for (const { route, events, titles } of rows.all('cases').values()) {
    const registered = route === 'protest' ? events.find(({ stage }) => stage === 'registered') : undefined
    if (registered)
      for (const { receivableId } of titles) add(receivableId, { on: registered.on, kind: 'protest' })
  }
  for (const { signature, titles } of rows.all('agreements').values()) {
    if (!signature) continue
    for (const { receivableId } of titles) add(receivableId, { on: signature.on, kind: 'acknowledgement' })
  }
  return found
}
