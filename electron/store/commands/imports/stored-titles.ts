import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { EmDiaDatabase } from '../../database.ts'
import { eachRow } from '../../ledger/ledger-record.ts'

/** With more than this to look up, reading a table whole is quicker than asking its index. */
const MANY = 1000

/** Stored titles by what files call them. */
export class StoredTitles {
  readonly #byId = new Map<string, Receivable>()
  readonly #byCode = new Map<string, Receivable>()
  readonly #byNumber = new Map<string, Receivable[]>()

  add(title: Receivable): void {
    if (this.#byId.has(title.id)) return
    this.#byId.set(title.id, title)
    if (title.externalCode !== null) this.#byCode.set(title.externalCode, title)
    for (const key of [numberKey(title.number), numberKey(title.number, title.customerId)]) {
      const known = this.#byNumber.get(key)
      if (known) known.push(title)
      else this.#byNumber.set(key, [title])
    }
  }

  byExternalCode(code: string): Receivable | null {
    return this.#byCode.get(code) ?? null
  }

  /** Titles of a number, of one customer or of all. A cancelled one gives way to one that stands. */
  byNumber(number: string, customerId?: string): Receivable[] {
    const found = this.#byNumber.get(numberKey(number, customerId)) ?? []
    const standing = found.filter(({ cancellation }) => !cancellation)
    return standing.length > 0 ? standing : found
  }

  ids(): string[] {
    return [...this.#byId.keys()]
  }
}

function numberKey(number: string, customerId = ''): string {
  return `${customerId}\u0000${number.toUpperCase()}`
}

/** The titles of some customers and those of some codes; all of them when `wanted` says so or there are many. */
export async function readStoredTitles(
  database: EmDiaDatabase,
  wanted: { customerIds: Set<string>; codes: Set<string>; everything: boolean },
): Promise<StoredTitles> {
  const titles = new StoredTitles()
  const { customerIds, codes, everything } = wanted
  if (everything || customerIds.size > MANY || codes.size > MANY) {
    await eachRow(database, 'receivables', (row) => titles.add(row))
    return titles
  }
  const { receivables } = database
  for (const row of await receivables
    .where('customerId')
    .anyOf([...customerIds])
    .toArray())
    titles.add(row)
  for (const row of await receivables
    .where('externalCode')
    .anyOf([...codes])
    .toArray())
    titles.add(row)
  return titles
}

/** The payments that stand on some titles, by title. */
export async function readStoredPayments(
  database: EmDiaDatabase,
  titleIds: readonly string[],
): Promise<Map<string, Payment[]>> {
  const found = new Map<string, Payment[]>()
  const wanted = new Set(titleIds)
  const visit = (payment: Payment) => {
    if (payment.reversal || !wanted.has(payment.receivableId)) return
    const known = found.get(payment.receivableId)
    if (known) known.push(payment)
    else found.set(payment.receivableId, [payment])
  }
  if (titleIds.length > MANY) await eachRow(database, 'payments', visit)
  else {
    for (const row of await database.payments.where('receivableId').anyOf(titleIds).toArray()) visit(row)
  }
  return found
}
