import type { AnalysisForm } from '#shared/contracts/printables.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import {
  analysisFormWords as words,
  decisionLabels as labels,
  outcomeNames,
} from '#shared/pt-br/analysis-form.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import type { Content } from 'pdfmake/interfaces'
import { formGrid, ticksOf } from './form-grid.ts'
import { part, signatures } from './sheet.ts'

/** What came of it, with the lines to sign on: printed when the analysis was concluded, to be written in before. */
export function analysisDecision({ filled }: AnalysisForm): Content {
  const decided = filled?.decided ?? null
  const classes = Object.fromEntries(creditClasses.map((id) => [id, id])) as Record<string, string>
  const handedIn = filled?.registration.status === 'submitted' ? filled.registration : null
  return {
    unbreakable: true,
    stack: [
      part(words.parts.decision, decided ? `${labels.number} ${decided.number}` : words.hints.decision),
      formGrid([
        [
          { label: labels.outcome, span: 8, ticks: ticksOf(outcomeNames, decided?.outcome ?? null) },
          { label: labels.on, span: 4, value: decided ? formatDay(decided.on) : '' },
        ],
        [
          { label: labels.score, span: 2, value: decided ? String(decided.score) : '' },
          { label: labels.class, span: 3, ticks: ticksOf(classes, decided?.class ?? null) },
          { label: labels.grantedLimit, span: 3, value: decided ? formatAmount(decided.grantedLimit) : '' },
          { label: labels.policy, span: 4, value: decided?.policyName ?? '' },
        ],
        [{ label: labels.note, span: 12, value: decided?.note ?? '', lines: decided?.note ? 1 : 2 }],
      ]),
      signatures([
        {
          under: labels.filledBy,
          name: handedIn?.statusOn ? labels.nameAndDay(handedIn.statusBy, handedIn.statusOn) : '',
        },
        {
          under: !decided || decided.outcome === 'approved' ? labels.approvedBy : labels.decidedBy,
          name: decided ? labels.nameAndDay(decided.by, decided.on) : '',
        },
      ]),
    ],
  }
}
