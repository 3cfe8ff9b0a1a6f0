import type { Printable } from '#shared/contracts/printables.ts'
import { recoveryStages, type RecoveryStage } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { formatBasisPoints, formatMoney } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import {
  missingSentence,
  recoveryPlanWords as words,
  recoveryStageNames,
} from '#shared/pt-br/trust-recovery.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { figureTiles } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { ACCENT, HAIRLINE, MUTED, TEXT_WIDTH } from './house-style.ts'
import { part, sheet, sheetHeading, signatures } from './sheet.ts'

type RecoveryPlanPage = Extract<Printable, { kind: 'recovery-plan' }>

/** *Plano de reconquista* (E21, X10): the stages, where the customer stands and what is missing, to be signed by both. */
export function recoveryPlanPage(page: RecoveryPlanPage): TDocumentDefinitions {
  const { laboratory, on, customer, plan, standing, owed } = page
  return sheet({
    laboratory,
    title: words.title,
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [words.asOf(on), words.number(customer.number), words.agreed(plan.startedOn)],
      }),
      { ...fitting(words.greeting(customer.name), 60), margin: [0, 2, 0, 8] },
      part(words.where),
      figureTiles([
        { label: words.now, value: recoveryStageNames[standing.stage] },
        { label: words.progress, value: formatBasisPoints(standing.progressBasisPoints) },
        { label: words.owed, value: formatMoney(owed) },
      ]),
      progressBar(standing.progressBasisPoints),
      stageTable(page),
      part(words.missing),
      { text: missingSentence(standing), bold: true, fontSize: 11, color: ACCENT, margin: [0, 0, 0, 4] },
      ...relapses(page),
      part(words.rules),
      { ul: [...words.ruleLines(plan.relapseAfterDays)], fontSize: 9, margin: [0, 0, 0, 4] },
      signatures([
        { under: words.laboratory, name: laboratory.tradeName ?? laboratory.name },
        { under: words.customer, name: customer.name },
      ]),
    ],
    foot: [words.title, sheetWords.issuedOn(on)],
    remark: words.remark,
  })
}

function progressBar(basisPoints: number): Content {
  const height = 9
  const done = Math.round((TEXT_WIDTH * basisPoints) / 10_000)
  return {
    margin: [0, 8, 0, 2],
    canvas: [
      { type: 'rect', x: 0, y: 0, w: TEXT_WIDTH, h: height, r: 4, color: HAIRLINE },
      ...(done > 0
        ? [{ type: 'rect' as const, x: 0, y: 0, w: Math.max(done, height), h: height, r: 4, color: ACCENT }]
        : []),
    ],
  }
}

function stageTable(page: RecoveryPlanPage): Content {
  const { columns } = words
  return formList({
    title: words.stages,
    columns: [
      { label: columns.stage, width: 140 },
      { label: columns.what, width: '*' },
      { label: columns.state, width: 80 },
    ],
    rows: recoveryStages.map((stage, at) => [
      { text: `${at + 1}. ${recoveryStageNames[stage]}`, bold: stage === page.standing.stage },
      { text: whatOf(stage, page) },
      { text: stateOf(stage, page), ...(stage === page.standing.stage ? {} : { color: MUTED }) },
    ]),
  })
}

function whatOf(stage: RecoveryStage, { plan }: RecoveryPlanPage): string {
  if (stage === 'upfront') return words.what.upfront(plan.upfrontOrders)
  if (stage === 'cost-entry') return words.what['cost-entry'](plan.costEntryOrders)
  return words.what[stage]
}

function stateOf(stage: RecoveryStage, { standing, plan }: RecoveryPlanPage): string {
  const asked = { settle: 1, upfront: plan.upfrontOrders, 'cost-entry': plan.costEntryOrders, normal: 1 }
  if (asked[stage] === 0) return words.skipped
  const [at, now] = [recoveryStages.indexOf(stage), recoveryStages.indexOf(standing.stage)]
  if (at < now || standing.stage === 'normal') return words.done
  if (at > now) return words.next
  const step = stage === 'upfront' ? standing.upfront : stage === 'cost-entry' ? standing.costEntry : null
  return step ? `${words.current}: ${words.doneOf(step.done, step.of)}` : words.current
}

function relapses({ standing }: RecoveryPlanPage): Content[] {
  if (standing.relapses.length === 0) return []
  return [
    part(words.relapses),
    {
      ul: standing.relapses.map(({ on, forgiven }) => (forgiven ? words.forgiven(on) : words.relapse(on))),
      fontSize: 9,
      margin: [0, 0, 0, 4],
    },
  ]
}
