import type { CaseRoute, CaseStage } from './escalation-case.ts'

/**
 * What may follow each stage of a route, first what usually does. A bureau is asked, notifies the debtor itself (R2.6), lists
 * and removes; a notary may propose a settlement first (R2.14), registers and, paid, the protest is lifted (2.15); a lawyer files and a judge decides; an agency
 * gives the case back.
 */
const next: Record<CaseRoute, Partial<Record<CaseStage, readonly CaseStage[]>>> = {
  bureau: {
    preparing: ['requested'],
    requested: ['notified', 'listed'],
    notified: ['listed'],
    listed: ['removed'],
    removed: [],
  },
  protest: {
    preparing: ['requested', 'proposed'],
    proposed: ['requested'],
    requested: ['registered'],
    registered: ['lifted'],
    lifted: [],
  },
  legal: {
    preparing: ['sent', 'filed'],
    sent: ['filed', 'returned'],
    filed: ['judged'],
    judged: [],
    returned: [],
  },
  agency: { preparing: ['sent'], sent: ['returned'], returned: [] },
}

export function nextStages(route: CaseRoute, stage: CaseStage): readonly CaseStage[] {
  return next[route][stage] ?? []
}

/** Whether a step sends the debt out of the house: to the bureau, the notary, the court, the agency (R2.10). */
export function goesOut({ stage }: { stage: CaseStage }, to: CaseStage): boolean {
  return to !== stage && (stage === 'preparing' || stage === 'proposed')
}

/** Stages in which the debtor's name stands somewhere in public, and has to be taken away when he pays (R2.8). */
export function isPublic({ stage }: { stage: CaseStage }): boolean {
  return stage === 'listed' || stage === 'registered'
}
