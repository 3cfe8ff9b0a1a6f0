import { Panel } from '#renderer/components/panel.tsx'
import type { Analysis } from '#shared/domain/decision.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { AnalysisCase } from './analysis-case.ts'
import styles from './analysis.module.css'
import { BureauStep } from './bureau-step.tsx'
import { DocumentsStep } from './documents-step.tsx'
import { LimitStep } from './limit-step.tsx'
import { ReferencesStep } from './references-step.tsx'
import { RegistrationStep } from './registration-step.tsx'
import { ScoreStep } from './score-step.tsx'
import { StepList } from './step-list.tsx'
import { type AnalysisStep, analysisSteps, stepStates } from './steps.ts'

type AnalysisWizardProps = {
  known: AnalysisCase
  step: AnalysisStep
  onStep: (step: AnalysisStep) => void
  onConcluded: (analysis: Analysis) => void
}

/** The six steps: every one says what is missing and leads there; Alt with the arrows walks them. */
export function AnalysisWizard({ known, step, onStep, onConcluded }: AnalysisWizardProps) {
  const at = analysisSteps.indexOf(step)
  const next = analysisSteps[at + 1]
  const before = analysisSteps[at - 1]
  const forward = () => next && onStep(next)
  const backward = () => before && onStep(before)
  // Arrows with Alt mean nothing in a field, so they work while somebody types too.
  useHotkeys(
    [
      ['alt+ArrowRight', forward],
      ['alt+ArrowLeft', backward],
    ],
    [],
  )
  return (
    <div className={styles['columns']}>
      <StepList step={step} states={stepStates(known)} onStep={onStep} />
      <Panel title={words.stepOf(at + 1, words.steps[step])}>
        <Step step={step} known={known} onConcluded={onConcluded} />
        <div className={styles['foot']}>
          <Button
            variant="default"
            size="xs"
            disabled={!before}
            onClick={backward}
            aria-keyshortcuts="Alt+ArrowLeft"
          >
            {words.back}
          </Button>
          {next ? (
            <Button
              size="xs"
              rightSection={<Kbd size="xs">Alt →</Kbd>}
              aria-keyshortcuts="Alt+ArrowRight"
              onClick={forward}
            >
              {words.next}
            </Button>
          ) : null}
        </div>
      </Panel>
    </div>
  )
}

type StepProps = Pick<AnalysisWizardProps, 'known' | 'step' | 'onConcluded'>

const steps: Record<AnalysisStep, (props: Omit<StepProps, 'step'>) => ReactNode> = {
  cadastro: RegistrationStep,
  documentos: DocumentsStep,
  consulta: BureauStep,
  referencias: ReferencesStep,
  score: ScoreStep,
  limite: LimitStep,
}

function Step({ step, ...props }: StepProps) {
  const Part = steps[step]
  return <Part {...props} />
}
