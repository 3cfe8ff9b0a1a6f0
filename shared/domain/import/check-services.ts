import { foldText } from '../search.ts'
import type { ProductionStage, ServiceDetails } from '../service.ts'
import type { CandidateRows } from './import.ts'
import { type ImportFieldKey, importFields } from './fields.ts'
import type { RowCheck } from './row-check.ts'
import { readWholeNumber } from './read-whole-number.ts'

type Candidate = Extract<CandidateRows, { kind: 'services' }>['rows'][number]

/** A catalogue without stages has work that is simply made. */
const ONE_STAGE: ProductionStage = { name: 'Produção', critical: false }
const MOST_DAYS = 120
const MOST_STAGES = 20

/** `Modelo > Fundição* > Acabamento`: stages in order; an asterisk marks one that goes on under a hard hold. */
function readStages(row: RowCheck): ProductionStage[] {
  const text = row.text('stages', { most: 1000 })
  if (text === null) return [ONE_STAGE]
  const stages = text
    .split(/[>;|,→]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/\s*\*$/, ''), critical: name.endsWith('*') }))
  if (stages.length > MOST_STAGES || stages.some(({ name }) => name.length < 2 || name.length > 60)) {
    row.error('stages', { code: 'stages', suggestion: null })
  }
  return stages.length === 0 ? [ONE_STAGE] : stages
}

/** The three tables; those the file lacks are as the standard one, or as the full one where that is all there is. */
function readPrices(row: RowCheck): ServiceDetails['prices'] | null {
  const [full, standard, vip] = (['priceFull', 'priceStandard', 'priceVip'] as const).map((key) =>
    row.amount(key),
  )
  const middle = standard ?? full ?? vip
  if (middle === null || middle === undefined) {
    row.require(row.has('priceStandard') ? 'priceStandard' : 'priceFull')
    return null
  }
  const prices = { full: full ?? middle, standard: middle, vip: vip ?? middle }
  if (prices.full >= prices.standard && prices.standard >= prices.vip) return prices
  row.error(row.has('priceVip') ? 'priceVip' : 'priceFull', { code: 'tables-out-of-order', suggestion: null })
  return null
}

/** The service of the row, or null when it has an error. */
export function readService(row: RowCheck): Candidate | null {
  const code = row.text('code', { most: 20 })
  if (code === null) row.require('code')
  const name = row.text('serviceName', { most: 120 })
  if (name === null) row.require('serviceName')
  else if (name.length < 2) row.error('serviceName', { code: 'too-short', suggestion: null })
  const cost = row.amount('cost')
  if (cost === null) row.require('cost')
  const prices = readPrices(row)
  const stages = readStages(row)
  const days = row.fromCell('productionDays', (cell) => readWholeNumber(cell, MOST_DAYS)) ?? 0
  if (cost !== null && prices && cost > prices.vip) row.warn('cost', { code: 'below-cost', suggestion: null })
  if (row.failed || code === null || name === null || cost === null || !prices) return null
  return { line: row.line, details: { code, name, cost, prices, stages, productionDays: days, active: true } }
}

/** The fields the file fills: an update leaves the others as they are. */
export function serviceFieldsOf(row: RowCheck): ImportFieldKey[] {
  return importFields.services.flatMap(({ key }) => (row.has(key) ? key : []))
}

/** Finds codes that the file has twice, whatever their case. */
export class ServiceDuplicates {
  #seen = new Map<string, number>()

  accept(row: RowCheck, { line, details }: Candidate): boolean {
    const code = foldText(details.code)
    const earlier = this.#seen.get(code)
    if (earlier === undefined) {
      this.#seen.set(code, line)
      return true
    }
    row.error('code', { code: 'duplicate-in-file', suggestion: null }, earlier)
    return false
  }
}
