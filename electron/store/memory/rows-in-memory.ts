import type { Patch, TableName } from '#shared/contracts/changes.ts'
import type { EmDiaDatabase, RowsByTable } from '../database.ts'
import { primaryKeys } from '../database.ts'

/** Tables that are read whole; `customerId` names the customer in each that has one. */
export const tablesInMemory = [
  'registrations',
  'consultations',
  'blocks',
  'creditProfiles',
  'releases',
  'services',
  'orders',
  'cheques',
  'creditEntries',
  'disputes',
  'boletos',
  'reschedules',
  'closings',
  'papers',
  'templates',
  'dunningPolicies',
  'collectionProfiles',
  'collectionActions',
  'guardEvents',
  'contacts',
  'promises',
  'agreements',
  'cases',
  'partners',
  'debtEndings',
  'tickets',
  'recoveryPlans',
  'titleProofs',
] as const
export type TableInMemory = (typeof tablesInMemory)[number]

type Rows<Table extends TableInMemory> = Map<string, RowsByTable[Table]>

/** Rows by key and by customer, in step with the database from the first `load` on. */
export class RowsInMemory {
  #tables: Map<TableInMemory, Map<string, unknown>> | null = null
  #byCustomer = new Map<TableInMemory, Map<string, Set<string>>>()
  #reading: Promise<void> | null = null
  /** What was committed while the tables were being read. */
  #meanwhile: Patch[] = []
  /** Rises when everything is forgotten: what was being read then is of another database. */
  #generation = 0
  /** Rises with every change, for those who keep results. */
  version = 0

  /** Reads the tables, unless they were read before. */
  async load(database: EmDiaDatabase): Promise<void> {
    while (!this.#tables) {
      this.#reading ??= this.#read(database, this.#generation)
      await this.#reading
    }
  }

  /** Forgets everything: the database was emptied or replaced. */
  forget(): void {
    this.#generation++
    this.#tables = null
    this.#reading = null
    this.#meanwhile = []
    this.#byCustomer.clear()
    this.version++
  }

  /** Follows committed changes. */
  apply(patches: readonly Patch[]): void {
    const ours = patches.filter(({ table }) => isInMemory(table))
    if (ours.length === 0) return
    this.version++
    if (!this.#tables) {
      if (this.#reading) this.#meanwhile.push(...ours)
      return
    }
    for (const patch of ours) this.#follow(patch)
  }

  /** All rows of a table by their keys. Call `load` first. */
  all<Table extends TableInMemory>(table: Table): Rows<Table> {
    const rows = this.#tables?.get(table)
    if (!rows) throw new Error(`${table} was not read into memory`)
    return rows as Rows<Table>
  }

  /** The rows of a customer, in the order they came. Call `load` first. */
  ofCustomer<Table extends TableInMemory>(table: Table, customerId: string): RowsByTable[Table][] {
    const rows = this.all(table)
    const keys = this.#byCustomer.get(table)?.get(customerId)
    return keys ? [...keys].flatMap((key) => rows.get(key) ?? []) : []
  }

  async #read(database: EmDiaDatabase, generation: number): Promise<void> {
    const read = await Promise.all(
      tablesInMemory.map(async (table) => [table, await database.table(table).toArray()] as const),
    ).catch((error: unknown) => {
      // Not kept: whoever asks next tries again.
      if (generation === this.#generation) this.#reading = null
      throw error
    })
    if (generation !== this.#generation) return
    this.#tables = new Map(tablesInMemory.map((table) => [table, new Map()]))
    for (const [table, rows] of read) for (const row of rows) this.#put(table, row)
    for (const patch of this.#meanwhile.splice(0)) this.#follow(patch)
  }

  #follow({ table, key, after }: Patch): void {
    if (!isInMemory(table)) return
    if (after) this.#put(table, after)
    else this.#remove(table, key)
  }

  #put(table: TableInMemory, row: unknown): void {
    const key = String((row as Record<string, unknown>)[primaryKeys[table]])
    this.#remove(table, key, customerOf(row))
    this.#tables!.get(table)!.set(key, row)
    const customer = customerOf(row)
    if (customer === null) return
    const customers = this.#byCustomer.get(table) ?? new Map<string, Set<string>>()
    this.#byCustomer.set(table, customers)
    const keys = customers.get(customer) ?? new Set<string>()
    customers.set(customer, keys)
    keys.add(key)
  }

  #remove(table: TableInMemory, key: string, stays: string | null = null): void {
    const rows = this.#tables!.get(table)!
    const customer = rows.has(key) ? customerOf(rows.get(key)) : null
    if (customer !== null && customer !== stays) this.#byCustomer.get(table)?.get(customer)?.delete(key)
    rows.delete(key)
  }
}

function isInMemory(table: TableName): table is TableInMemory {
  return (tablesInMemory as readonly string[]).includes(table)
}

function customerOf(row: unknown): string | null {
  return (row as { customerId?: string | null }).customerId ?? null
}
