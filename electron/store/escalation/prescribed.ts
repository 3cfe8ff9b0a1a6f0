import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import {
  executionEndsOn,
  type Interruption,
  isOver,
  prescribesOn,
  type TermEnd,
} from '#shared/domain/escalation/prescription.ts'
import type { StoreState } from '../store-state.ts'

/** Nothing ends sooner than this, in days: most titles are told apart by their due day alone. */
export const SOONEST_END = 3 * 365

/** When a title may no longer be demanded, and when its paper may no longer be protested nor executed. */
export type TitleTerms = { demand: TermEnd; execution: TermEnd | null }

/**
 * The terms of the title at a position of the ledger (§ 2.4), by what proves it and by what interrupted them (R2.16); null
 * without a due day. Call `rows.load` first.
 */
export function termsOfTitles(
  state: Pick<StoreState, 'rows' | 'ledger'>,
): (titleAt: number) => TitleTerms | null {
  const { rows, ledger } = state
  const { dueDay } = ledger.titles.columns
  const proofs = rows.all('titleProofs')
  let interruptions: Map<string, Interruption[]> | null = null
  return (titleAt) => {
    const due = dueDay[titleAt]!
    if (due < 0) return null
    interruptions ??= interruptionsByTitle(state)
    const id = ledger.titles.ids.at(titleAt)
    const debt = { dueOn: dayOf(due), instrument: proofs.get(id)?.instrument ?? ('instrument' as const) }
    const acts = interruptions.get(id) ?? []
    return { demand: prescribesOn(debt, acts), execution: executionEndsOn(debt, acts) }
  }
}

/** Whether the title at a position of the ledger may no longer be demanded on a day (R2.18). */
export async function prescribedTitles(state: StoreState, on: Day): Promise<(titleAt: number) => boolean> {
  const { rows, database, ledger } = state
  await rows.load(database)
  const asOf = dayNumber(on)
  const { dueDay } = ledger.titles.columns
  const termsOf = termsOfTitles(state)
  return (titleAt) => {
    if (dueDay[titleAt]! + SOONEST_END > asOf) return false
    const terms = termsOf(titleAt)
    return terms !== null && isOver(terms.demand, on)
  }
}

/**
 * The acts that interrupted prescription, by title: protests that were proposed or registered, lawsuits, and what the
 * debtor acknowledged: agreements he signed, promises he put in writing, what a person noted beside the title.
 */
function interruptionsByTitle({ rows }: Pick<StoreState, 'rows'>): Map<string, Interruption[]> {
  const found = new Map<string, Interruption[]>()
  const add = (receivableId: string, act: Interruption) =>
    found.set(receivableId, [...(found.get(receivableId) ?? []), act])
  for (const { route, events, titles, closure } of rows.all('cases').values()) {
    const acts: Interruption[] = []
    for (const { stage, on } of events) {
      if (route === 'protest' && (stage === 'proposed' || stage === 'registered'))
        acts.push({ on, kind: 'protest' })
      if (route === 'legal' && stage === 'filed')
        acts.push({ on, kind: 'lawsuit', endedOn: closure?.on ?? null })
    }
    for (const { receivableId } of titles) for (const act of acts) add(receivableId, act)
  }
  const acknowledged = (on: Day, receivableIds: readonly string[]) => {
    for (const id of receivableIds) add(id, { on, kind: 'acknowledgement' })
  }
  for (const { signature, titles } of rows.all('agreements').values())
    if (signature)
      acknowledged(
        signature.on,
        titles.map(({ receivableId }) => receivableId),
      )
  for (const { formalised, receivableIds } of rows.all('promises').values())
    if (formalised) acknowledged(formalised.on, receivableIds)
  for (const { acknowledgement, receivableId } of rows.all('titleProofs').values())
    if (acknowledgement) acknowledged(acknowledgement.on, [receivableId])
  return found
}
