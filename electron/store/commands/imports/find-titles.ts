import type { CandidateRows, CustomerReference } from '#shared/domain/import/import.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { EmDiaDatabase } from '../../database.ts'
import type { CustomerDirectory } from './customer-directory.ts'
import type { Finding } from './plan-of-rows.ts'
import { readStoredTitles, type StoredTitles } from './stored-titles.ts'

type Row = Extract<CandidateRows, { kind: 'payments' }>['rows'][number]
type Reference = Row['receivable']

/** The title each payment row means, or why it cannot be said. */
export async function findTitles(
  database: EmDiaDatabase,
  directory: CustomerDirectory,
  rows: readonly Row[],
): Promise<(Receivable | Finding)[]> {
  const customers = rows.map(({ receivable }) =>
    namesNobody(receivable.customer) ? null : directory.resolve(receivable.customer),
  )
  const stored = await readStoredTitles(database, {
    customerIds: new Set(customers.flatMap((found) => (found && 'id' in found ? found.id : []))),
    codes: new Set(rows.flatMap(({ receivable }) => receivable.externalCode ?? [])),
    // A number alone may be anybody's.
    everything: rows.some(({ receivable }, index) => customers[index] === null && receivable.number !== null),
  })
  return rows.map(({ receivable }, index) => findTitle(stored, receivable, customers[index]!))
}

function findTitle(
  stored: StoredTitles,
  reference: Reference,
  customer: { id: string } | Finding | null,
): Receivable | Finding {
  const { externalCode, number, instalment } = reference
  const byCode = externalCode === null ? null : stored.byExternalCode(externalCode)
  if (byCode) return byCode
  if (number === null) return { code: 'receivable-unknown', column: 'receivableCode', value: externalCode }
  if (customer && !('id' in customer)) return customer
  const found = stored
    .byNumber(number, customer?.id)
    .filter((title) => instalment === null || title.instalment === instalment)
  if (found.length === 1) return found[0]!
  const column = found.length > 1 && customer ? 'instalment' : 'number'
  return { code: found.length > 1 ? 'receivable-ambiguous' : 'receivable-unknown', column, value: number }
}

function namesNobody({ taxId, externalCode, name }: CustomerReference): boolean {
  return taxId === null && externalCode === null && name === null
}
