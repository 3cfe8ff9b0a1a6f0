import type {
  DunningChannel,
  dunningStepSchema,
  DunningStep,
  StepOffset,
} from '#shared/domain/dunning/policy.ts'
import type { z } from 'zod'

/** What the form of a step holds: its place is a count, a unit and a side; no fallback is the empty choice. */
export type StepFields = Pick<
  DunningStep,
  'id' | 'name' | 'phase' | 'channel' | 'tone' | 'textId' | 'who' | 'preconditions'
> & {
  offset: { amount: number | null; unit: StepOffset['unit'] }
  side: 'before' | 'after'
  fallback: DunningChannel | ''
}

export function stepFields(step: DunningStep): StepFields {
  return {
    ...step,
    offset: { amount: Math.abs(step.offset.amount), unit: step.offset.unit },
    side: step.offset.amount < 0 ? 'before' : 'after',
    fallback: step.fallback ?? '',
  }
}

/** What the form holds as the policy takes it; a count left empty is the schema's to ask for. Hours typed here are hours. */
export function stepInput({ side, fallback, ...fields }: StepFields): z.input<typeof dunningStepSchema> {
  const { amount, unit } = fields.offset
  const signed = amount === null ? null : side === 'before' ? -amount : amount
  // Minus nothing is nothing.
  return {
    ...fields,
    offset: {
      amount: (signed === 0 ? 0 : signed) as number,
      unit,
      ...(unit === 'hours' ? { exact: true as const } : {}),
    },
    fallback: fallback === '' ? null : fallback,
  }
}
