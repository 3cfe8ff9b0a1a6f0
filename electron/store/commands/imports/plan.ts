import type { CandidateRows } from '#shared/domain/import/import.ts'
import { planCustomers } from './plan-customers.ts'
import type { ImportPlan, ImportSource } from './plan-of-rows.ts'
import { planPayments } from './plan-payments.ts'
import { planReceivables } from './plan-receivables.ts'
import { planServices } from './plan-services.ts'

/** Says of every row what it would do to what is stored. */
export function planImport(source: ImportSource, candidates: CandidateRows): Promise<ImportPlan> {
  if (candidates.kind === 'customers') return planCustomers(source, candidates)
  if (candidates.kind === 'receivables') return planReceivables(source, candidates.rows)
  if (candidates.kind === 'services') return planServices(source, candidates)
  return planPayments(source, candidates.rows)
}
