import type { Patch } from '#shared/contracts/changes.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import type { EmDiaDatabase } from '../database.ts'
import { everyDay } from '../bank/status-range.ts'

/** The bank entries that wait for somebody: few of all there ever were. Read once, then kept up with the changes. */
export class WaitingEntries {
  #entries: Map<string, BankEntry> | null = null
  #reading: Promise<void> | null = null
  /** Rises with every change, for those who keep results. */
  version = 0

  /** Reads them, unless they were read before. */
  async load(database: EmDiaDatabase): Promise<void> {
    while (!this.#entries) {
      this.#reading ??= this.#read(database)
      await this.#reading
    }
  }

  /** Follows committed changes. */
  apply(patches: readonly Patch[]): void {
    if (!patches.some(({ table }) => table === 'bankEntries')) return
    this.version++
    for (const { table, key, after } of patches) {
      if (table !== 'bankEntries') continue
      const entry = after as BankEntry | null
      if (entry?.status === 'waiting') this.#entries?.set(key, entry)
      else this.#entries?.delete(key)
    }
  }

  /** By id. Call `load` first. */
  all(): ReadonlyMap<string, BankEntry> {
    if (!this.#entries) throw new Error('the waiting entries were not read')
    return this.#entries
  }

  async #read(database: EmDiaDatabase): Promise<void> {
    const asOf = this.version
    try {
      const rows = await database.bankEntries
        .where('[status+on]')
        .between(...everyDay('waiting'))
        .toArray()
      if (asOf === this.version) this.#entries = new Map(rows.map((row) => [row.id, row]))
    } finally {
      // Changed or failed meanwhile, it is read again.
      this.#reading = null
    }
  }
}
