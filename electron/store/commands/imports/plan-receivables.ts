import type { CandidateRows } from '#shared/domain/import/import.ts'
import type { Receivable, ReceivableDetails } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { created } from '../../patches.ts'
import { customerDirectory } from './customer-directory.ts'
import {
  emptyPlan,
  type Finding,
  type ImportPlan,
  type ImportSource,
  passRow,
  refuseRow,
} from './plan-of-rows.ts'
import { readStoredTitles, type StoredTitles } from './stored-titles.ts'

type Rows = Extract<CandidateRows, { kind: 'receivables' }>['rows']

/** Registers titles that are new; one that is stored already must be the same. */
export async function planReceivables(source: ImportSource, rows: Rows): Promise<ImportPlan> {
  const plan = emptyPlan()
  const directory = customerDirectory(source.ledger)
  const customers = rows.map(({ customer }) => directory.resolve(customer))
  const stored = await readStoredTitles(source.database, {
    customerIds: new Set(customers.flatMap((found) => ('id' in found ? found.id : []))),
    codes: new Set(rows.flatMap(({ details }) => details.externalCode ?? [])),
    everything: false,
  })
  const taken = new Set<string>()
  for (const [index, { line, details }] of rows.entries()) {
    const customer = customers[index]!
    if (!('id' in customer)) {
      refuseRow(plan, line, customer)
      continue
    }
    const title: ReceivableDetails = { ...details, customerId: customer.id }
    const same = storedTwin(stored, title)
    if (same && isSame(same, title)) {
      passRow(plan, line, { code: 'already-imported', column: 'number', value: titleLabel(title) })
    } else if (same && !same.cancellation) {
      refuseRow(plan, line, { code: 'title-number-taken', column: 'number', value: titleLabel(title) })
    } else {
      const again = repeats(taken, title)
      if (again) refuseRow(plan, line, again)
      else createTitle(source, plan, title)
    }
  }
  return plan
}

/** The stored title that a row's code or number and instalment already name. */
function storedTwin(stored: StoredTitles, title: ReceivableDetails): Receivable | null {
  const byCode = title.externalCode === null ? null : stored.byExternalCode(title.externalCode)
  if (byCode) return byCode
  const ofNumber = stored.byNumber(title.number, title.customerId)
  return ofNumber.find(({ instalment }) => instalment === title.instalment) ?? null
}

function isSame(stored: Receivable, read: ReceivableDetails): boolean {
  return (
    stored.customerId === read.customerId &&
    stored.number === read.number &&
    stored.instalment === read.instalment &&
    stored.amount === read.amount &&
    stored.issuedOn === read.issuedOn &&
    stored.dueOn === read.dueOn
  )
}

function repeats(taken: Set<string>, title: ReceivableDetails): Finding | null {
  const number = `n:${title.customerId}\u0000${title.number.toUpperCase()}\u0000${title.instalment}`
  if (taken.has(number)) return { code: 'duplicate-in-file', column: 'number', value: titleLabel(title) }
  taken.add(number)
  if (title.externalCode === null) return null
  const code = `c:${title.externalCode}`
  if (taken.has(code)) {
    return { code: 'duplicate-in-file', column: 'externalCode', value: title.externalCode }
  }
  taken.add(code)
  return null
}

function createTitle(source: ImportSource, plan: ImportPlan, title: ReceivableDetails): void {
  plan.actions.push('create')
  plan.customerIds.add(title.customerId)
  plan.patches.push(
    created('receivables', { ...title, id: source.newId(), importId: source.importId, cancellation: null }),
  )
}
