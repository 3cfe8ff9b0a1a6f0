import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { ordinaryDays } from '#shared/domain/dunning/policy-checks.ts'
import { policyPresets, presetIds } from '#shared/domain/dunning/presets.ts'
import { foldText } from '#shared/domain/search.ts'

const LONGEST_ID = 40

/** Steps in the order of their days; those of a day stay as they were. */
export function inDayOrder(steps: readonly DunningStep[]): DunningStep[] {
  return steps.toSorted((one, other) => ordinaryDays(one) - ordinaryDays(other))
}

/** The steps with one of them put in its place: over the one with its id, or among them. */
export function withStep(steps: readonly DunningStep[], step: DunningStep): DunningStep[] {
  const known = steps.some(({ id }) => id === step.id)
  return inDayOrder(known ? steps.map((old) => (old.id === step.id ? step : old)) : [...steps, step])
}

/** A step and its neighbour, earlier (−1) or later (1), with their days exchanged; unchanged at the ends. */
export function swappedDays(steps: readonly DunningStep[], id: string, by: 1 | -1): DunningStep[] {
  const ordered = inDayOrder(steps)
  const at = ordered.findIndex((step) => step.id === id)
  const [one, other] = [ordered[at], ordered[at + by]]
  if (!one || !other) return ordered
  ordered[at] = { ...other, offset: one.offset }
  ordered[at + by] = { ...one, offset: other.offset }
  return ordered
}

/** A new step's name for good: its title as a slug, numbered where another step has it. */
export function newStepId(name: string, steps: readonly DunningStep[]): string {
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID - 4)
  const base = slug.length >= 2 ? slug : 'etapa'
  const taken = new Set(steps.map(({ id }) => id))
  if (!taken.has(base)) return base
  let count = 2
  while (taken.has(`${base}-${count}`)) count++
  return `${base}-${count}`
}

/** A copy of a step two days later, to be changed. */
export function copyOf(step: DunningStep, name: string, steps: readonly DunningStep[]): DunningStep {
  return {
    ...step,
    id: newStepId(name, steps),
    name: name.slice(0, 60),
    offset: { ...step.offset, amount: step.offset.amount + (step.offset.unit === 'hours' ? 48 : 2) },
  }
}

/** How a step with a text usually is: as the first preset that uses it has it. */
export function usualWith(
  textId: string,
): Pick<DunningStep, 'phase' | 'tone' | 'who' | 'preconditions'> | null {
  for (const id of presetIds) {
    const step = policyPresets[id].steps.find((known) => known.textId === textId)
    if (step) return { phase: step.phase, tone: step.tone, who: step.who, preconditions: step.preconditions }
  }
  return null
}
