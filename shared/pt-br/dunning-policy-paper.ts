import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { stepWhen } from './dunning-policy.ts'

/** A policy as papers name it: `Régua da casa, versão 2`. */
export function paperVersion(name: string, version: number): string {
  return version === 0 ? `${name}, modelo padrão` : `${name}, versão ${version}`
}

/** Its steps in one sentence, without names of channels or of people: what anybody may read. */
export function paperSteps(steps: readonly DunningStep[]): string {
  if (steps.length === 0) return 'sem etapas de cobrança'
  return steps.map(({ offset, name }) => `${stepWhen(offset).toLowerCase()}, ${lowerFirst(name)}`).join('; ')
}

/** A name in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
