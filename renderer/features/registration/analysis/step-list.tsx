import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { UnstyledButton } from '@mantine/core'
import styles from './analysis.module.css'
import { type AnalysisStep, analysisSteps, type StepState } from './steps.ts'

type StepListProps = {
  step: AnalysisStep
  states: Record<AnalysisStep, StepState>
  onStep: (step: AnalysisStep) => void
}

/** The steps with where each stands; any may be opened at any time. */
export function StepList({ step, states, onStep }: StepListProps) {
  return (
    <nav aria-label={words.stepsLabel}>
      <ol className={styles['steps']}>
        {analysisSteps.map((name, at) => (
          <li key={name}>
            <UnstyledButton
              className={styles['step']}
              aria-current={name === step ? 'step' : undefined}
              onClick={() => onStep(name)}
            >
              <span className={styles['number']} aria-hidden>
                {at + 1}
              </span>
              {words.steps[name]}
              <span className={`${styles['said']} ${toneOf(states[name])}`}>{said(states[name])}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function said(state: StepState): string {
  if (state === 'ok') return words.ok
  return state === 'attention' ? words.attention : words.missing(state.missing)
}

function toneOf(state: StepState) {
  return state === 'ok' ? styles['ok'] : state === 'attention' ? '' : styles['bad']
}
