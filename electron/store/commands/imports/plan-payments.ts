import type { CandidateRows } from '#shared/domain/import/import.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { created } from '../../patches.ts'
import { customerDirectory } from './customer-directory.ts'
import { findTitles } from './find-titles.ts'
import { imputeImported } from './impute-imported.ts'
import {
  emptyPlan,
  type Finding,
  type ImportAction,
  type ImportPlan,
  type ImportSource,
  passRow,
  refuseRow,
} from './plan-of-rows.ts'
import { readStoredPayments } from './stored-titles.ts'

type Row = Extract<CandidateRows, { kind: 'payments' }>['rows'][number]

/** Receives payments of another system on stored titles, those of one title in the order of their days. */
export async function planPayments(source: ImportSource, rows: readonly Row[]): Promise<ImportPlan> {
  const plan = emptyPlan()
  const titles = await findTitles(source.database, customerDirectory(source.ledger), rows)
  const stored = await readStoredPayments(source.database, [
    ...new Set(titles.flatMap((found) => ('id' in found ? found.id : []))),
  ])
  const standing = new Map([...stored].map(([id, payments]) => [id, [...payments]]))
  const order = rows.map((_, index) => index)
  order.sort((a, b) => compareDays(rows[a]!, rows[b]!) || a - b)
  const actions: ImportAction[] = []
  for (const index of order) {
    planRow(source, plan, { row: rows[index]!, title: titles[index]!, stored, standing })
    actions[index] = plan.actions.pop()!
  }
  plan.actions = actions
  plan.issues.sort((a, b) => a.line - b.line)
  return plan
}

function compareDays(a: Row, b: Row): number {
  return a.payment.paidOn < b.payment.paidOn ? -1 : a.payment.paidOn > b.payment.paidOn ? 1 : 0
}

interface PaymentRow {
  row: Row
  title: Receivable | Finding
  /** Stored payments that no earlier row of the file was found to be. */
  stored: Map<string, Payment[]>
  /** Stored payments and those of earlier rows. */
  standing: Map<string, Payment[]>
}

function planRow(source: ImportSource, plan: ImportPlan, { row, title, stored, standing }: PaymentRow): void {
  const { line, payment } = row
  if (!('id' in title)) return refuseRow(plan, line, title)
  if (wasStored(stored.get(title.id), payment)) {
    return passRow(plan, line, { code: 'already-imported', column: 'paidOn', value: payment.paidOn })
  }
  const known = standing.get(title.id) ?? []
  const refused = refusedDate(title, known, payment)
  if (refused) return refuseRow(plan, line, refused)
  const owed = standingOf(title, known, source.settings, payment.paidOn)
  const imputed = imputeImported(owed, payment.amount)
  if (!imputed) {
    return refuseRow(plan, line, {
      code: 'above-balance',
      column: 'amount',
      value: '',
      suggestion: amountText(owed.total),
    })
  }
  const received: Payment = {
    ...payment,
    ...imputed,
    id: source.newId(),
    receivableId: title.id,
    importId: source.importId,
    reversal: null,
  }
  standing.set(title.id, [...known, received])
  plan.actions.push('create')
  plan.patches.push(created('payments', received))
  plan.customerIds.add(title.customerId)
}

function refusedDate(
  title: Receivable,
  known: readonly Payment[],
  { paidOn }: Row['payment'],
): Finding | null {
  if (title.cancellation) return { code: 'receivable-cancelled', column: 'number', value: title.number }
  if (paidOn < title.issuedOn) {
    return { code: 'paid-before-issue', column: 'paidOn', value: paidOn, suggestion: title.issuedOn }
  }
  // Rows come in the order of days, so only a stored payment can be later.
  const later = known.find((payment) => payment.paidOn > paidOn)
  return later ? { code: 'before-last-payment', column: 'paidOn', value: paidOn } : null
}

/** Whether a stored payment is this one; each counts for one row only, since two equal ones may have been made. */
function wasStored(stored: Payment[] | undefined, { paidOn, amount, externalCode }: Row['payment']): boolean {
  const at = stored?.findIndex(
    (payment) =>
      payment.paidOn === paidOn && payment.amount === amount && payment.externalCode === externalCode,
  )
  if (!stored || at === undefined || at < 0) return false
  stored.splice(at, 1)
  return true
}

/** An amount as files write it: `1234,56`. */
function amountText(amount: Centavos): string {
  const reais = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${reais},${String(amount % 100).padStart(2, '0')}`
}
