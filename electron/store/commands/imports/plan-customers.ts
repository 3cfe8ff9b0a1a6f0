import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { Customer, CustomerDetails } from '#shared/domain/customer.ts'
import type { CandidateRows } from '#shared/domain/import/import.ts'
import { created, replaced } from '../../patches.ts'
import { nextInCounter } from '../counters.ts'
import { type CustomerDirectory, customerDirectory } from './customer-directory.ts'
import { emptyPlan, type Finding, type ImportPlan, type ImportSource, refuseRow } from './plan-of-rows.ts'

type Candidates = Extract<CandidateRows, { kind: 'customers' }>

/** Registers who is new; of who is known, changes only what the file has. */
export async function planCustomers(source: ImportSource, { fields, rows }: Candidates): Promise<ImportPlan> {
  const plan = emptyPlan()
  const directory = customerDirectory(source.ledger)
  const matches = rows.map(({ details }) => matchCustomer(directory, details))
  const known = await storedCustomers(source, matches)
  const creating = matches.filter((match) => match === null).length
  const { first, patch } = await nextInCounter(source.database, 'customers', creating)
  let number = first
  const taken = new Set<string>()
  for (const [index, { line, details }] of rows.entries()) {
    const match = matches[index]!
    if (match !== null && typeof match !== 'string') {
      refuseRow(plan, line, match)
      continue
    }
    const again = repeats(taken, details, match)
    if (again) {
      refuseRow(plan, line, again)
      continue
    }
    if (match === null) {
      const customer: Customer = {
        ...details,
        id: source.newId(),
        number: number++,
        createdOn: source.today,
        importId: source.importId,
      }
      plan.actions.push('create')
      plan.patches.push(created('customers', customer))
      plan.customerIds.add(customer.id)
      continue
    }
    updateStored(plan, known.get(match)!, { details, fields })
  }
  if (creating > 0) plan.patches.push(patch)
  return plan
}

/** The stored customer a row means, null for a new one, or why neither can be said. */
function matchCustomer(directory: CustomerDirectory, details: CustomerDetails): string | Finding | null {
  const { taxId, externalCode, name } = details
  const byTaxId = taxId === null ? null : directory.byTaxId(taxId)
  const byCode = externalCode === null ? null : directory.byExternalCode(externalCode)
  if (byTaxId !== null && byCode !== null && byTaxId !== byCode) {
    return { code: 'tax-id-taken', column: 'taxId', value: taxId }
  }
  if (byTaxId !== null || byCode !== null) return byTaxId ?? byCode
  const namesakes = directory.byName({ taxId, externalCode, name })
  if (namesakes.length > 1) return { code: 'customer-ambiguous', column: 'name', value: name }
  return namesakes[0] ?? null
}

/** A document or code that an earlier row of the file already used, or the customer it already updates. */
function repeats(taken: Set<string>, details: CustomerDetails, match: string | null): Finding | null {
  const { taxId, externalCode } = details
  if (match !== null && taken.has(match)) {
    return { code: 'duplicate-in-file', column: taxId ? 'taxId' : 'name', value: taxId ?? details.name }
  }
  if (taxId !== null && taken.has(`d:${taxId}`)) {
    return { code: 'duplicate-in-file', column: 'taxId', value: taxId }
  }
  if (externalCode !== null && taken.has(`c:${externalCode}`)) {
    return { code: 'duplicate-in-file', column: 'externalCode', value: externalCode }
  }
  if (match !== null) taken.add(match)
  if (taxId !== null) taken.add(`d:${taxId}`)
  if (externalCode !== null) taken.add(`c:${externalCode}`)
  return null
}

async function storedCustomers(
  { database }: ImportSource,
  matches: readonly (string | Finding | null)[],
): Promise<Map<string, Customer>> {
  const ids = [...new Set(matches.filter((match) => typeof match === 'string'))]
  const rows = await database.customers.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}

function updateStored(
  plan: ImportPlan,
  before: Customer,
  { details, fields }: { details: CustomerDetails; fields: readonly string[] },
): void {
  // A blank cell says nothing: it never erases what is stored.
  const read = Object.entries(details).filter(
    ([field, value]) => fields.includes(field) && value !== null && value !== '',
  )
  const after: Customer = { ...before, ...Object.fromEntries(read) }
  if (canonicalJson(after) === canonicalJson(before)) {
    plan.actions.push('unchanged')
    return
  }
  plan.actions.push('update')
  plan.patches.push(replaced('customers', before, after))
  plan.customerIds.add(before.id)
}
