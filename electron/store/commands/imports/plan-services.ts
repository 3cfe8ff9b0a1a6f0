import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { CandidateRows } from '#shared/domain/import/import.ts'
import { foldText } from '#shared/domain/search.ts'
import type { Service, ServiceDetails } from '#shared/domain/service.ts'
import { created, replaced } from '../../patches.ts'
import { emptyPlan, type ImportPlan, type ImportSource, refuseRow } from './plan-of-rows.ts'

type Candidates = Extract<CandidateRows, { kind: 'services' }>

/** Adds new services to the catalogue; of those whose code is known, changes only what the file has. */
export async function planServices(
  { database, newId }: ImportSource,
  { fields, rows }: Candidates,
): Promise<ImportPlan> {
  const plan = emptyPlan()
  const known = new Map((await database.services.toArray()).map((row) => [foldText(row.code), row]))
  for (const { line, details } of rows) {
    const before = known.get(foldText(details.code))
    if (!before) {
      plan.actions.push('create')
      plan.patches.push(created('services', { ...details, id: newId() }))
      continue
    }
    const after = merged(before, details, new Set(fields))
    const { full, standard, vip } = after.prices
    if (full < standard || standard < vip) {
      // In order by themselves, and not beside the prices that the file leaves as they are.
      refuseRow(plan, line, { code: 'tables-out-of-order', column: 'priceStandard' })
      continue
    }
    const same = canonicalJson(after) === canonicalJson(before)
    plan.actions.push(same ? 'unchanged' : 'update')
    if (!same) plan.patches.push(replaced('services', before, after))
  }
  return plan
}

function merged(before: Service, read: ServiceDetails, fields: ReadonlySet<string>): Service {
  const { full, standard, vip } = read.prices
  return {
    ...before,
    name: read.name,
    cost: read.cost,
    prices: {
      full: fields.has('priceFull') ? full : before.prices.full,
      standard: fields.has('priceStandard') ? standard : before.prices.standard,
      vip: fields.has('priceVip') ? vip : before.prices.vip,
    },
    stages: fields.has('stages') ? read.stages : before.stages,
    productionDays: fields.has('productionDays') ? read.productionDays : before.productionDays,
  }
}
