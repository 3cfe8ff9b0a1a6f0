import type { CustomerReference } from '#shared/domain/import/import.ts'
import { foldText } from '#shared/domain/search.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Finding } from './plan-of-rows.ts'

/** Finds stored customers by what files call them. */
export interface CustomerDirectory {
  byTaxId(taxId: string): string | null
  byExternalCode(code: string): string | null
  /** Customers of exactly this name, folded, whose own document and code, where both sides have one, are the same. */
  byName(reference: CustomerReference): string[]
  /** The one customer meant: by document, then by code, then by name. */
  resolve(reference: CustomerReference): { id: string } | Finding
}

/** Reads every customer of the ledger once. */
export function customerDirectory({ customers }: Ledger): CustomerDirectory {
  const taxIds = new Map<string, number>()
  const codes = new Map<string, number>()
  const names = new Map<string, number[]>()
  for (const [at, row] of customers.rows.entries()) {
    if (!row) continue
    if (row.taxId !== null) taxIds.set(row.taxId, at)
    if (row.externalCode !== null) codes.set(row.externalCode, at)
    for (const name of new Set([foldText(row.name), foldText(row.tradeName ?? '')])) {
      if (name === '') continue
      const known = names.get(name)
      if (known) known.push(at)
      else names.set(name, [at])
    }
  }
  const idOf = (at: number | undefined) => (at === undefined ? null : customers.ids.at(at))
  const agrees = (stored: string | null, read: string | null) =>
    stored === null || read === null || stored === read

  const directory: CustomerDirectory = {
    byTaxId: (taxId) => idOf(taxIds.get(taxId)),
    byExternalCode: (code) => idOf(codes.get(code)),
    byName({ name, taxId, externalCode }) {
      const found = names.get(foldText(name ?? '')) ?? []
      return found
        .filter((at) => {
          const row = customers.rows[at]!
          return agrees(row.taxId, taxId) && agrees(row.externalCode, externalCode)
        })
        .map((at) => customers.ids.at(at))
    },
    resolve(reference) {
      const { taxId, externalCode, name } = reference
      const found =
        (taxId === null ? null : directory.byTaxId(taxId)) ??
        (externalCode === null ? null : directory.byExternalCode(externalCode))
      if (found !== null) return { id: found }
      const namesakes = name === null ? [] : directory.byName(reference)
      if (namesakes.length === 1) return { id: namesakes[0]! }
      if (namesakes.length > 1) return { code: 'customer-ambiguous', column: 'customerName', value: name }
      return { code: 'customer-unknown', ...placeOf(reference) }
    },
  }
  return directory
}

function placeOf({ taxId, externalCode, name }: CustomerReference): Pick<Finding, 'column' | 'value'> {
  if (taxId !== null) return { column: 'customerTaxId', value: taxId }
  if (externalCode !== null) return { column: 'customerCode', value: externalCode }
  return { column: 'customerName', value: name }
}
