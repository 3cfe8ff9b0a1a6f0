import type { PreviewTitle } from '#shared/contracts/dunning.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { StepOnLine } from './step-line.tsx'

/** What is still to come over all titles, a line a step and day, with the titles that are at it. */
export function mergedSteps(titles: readonly PreviewTitle[], today: Day): StepOnLine[] {
  const byStep = new Map<string, StepOnLine & { labels: string[] }>()
  for (const { label, steps } of titles) {
    for (const at of steps) {
      if (at.on < today) continue
      const key = `${at.on} ${at.step.id}`
      const known = byStep.get(key)
      if (known) known.labels.push(label)
      else byStep.set(key, { ...at, labels: [label] })
    }
  }
  return [...byStep.values()]
    .map(({ labels, step, planned, on, minute }) => ({ step, planned, on, minute, about: labels }))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
