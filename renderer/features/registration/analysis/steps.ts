import type { AnalysisCase } from './analysis-case.ts'

export const analysisSteps = ['cadastro', 'documentos', 'consulta', 'referencias', 'score', 'limite'] as const
/** The steps of an analysis, in the order it is worked through (E01). */
export type AnalysisStep = (typeof analysisSteps)[number]

/** The step an address names; the first for any other text. */
export function readStep(text: string | undefined): AnalysisStep {
  return analysisSteps.find((step) => step === text) ?? 'cadastro'
}

/** Whether a step is in order: how many things are missing, or that something asks for attention. */
export type StepState = { missing: number } | 'attention' | 'ok'

/** Where each step stands; the last has no state of its own, it is where the analysis ends. */
export function stepStates(known: AnalysisCase): Record<AnalysisStep, StepState> {
  const { prepared, registration, unfilled } = known
  const { facts, standing, missing, bureauOk } = prepared
  const asked = registration.references.some(({ opinion }) => opinion !== 'pending')
  const restricted = facts.bureau?.restricted === true
  return {
    cadastro: unfilled.length > 0 ? { missing: unfilled.length } : 'ok',
    documentos: missing.length > 0 ? { missing: missing.length } : 'ok',
    consulta: bureauOk ? (restricted ? 'attention' : 'ok') : { missing: 1 },
    referencias: asked && facts.registration.badReferences === 0 ? 'ok' : 'attention',
    score: standing.light === 'green' && facts.blocks.length === 0 ? 'ok' : 'attention',
    limite: missing.length === 0 && bureauOk && facts.blocks.length === 0 ? 'ok' : 'attention',
  }
}
