import type { Patch } from '#shared/contracts/changes.ts'
import type { IssuedLetter, LetterCandidate } from '#shared/contracts/letters.ts'
import type { EmDiaDatabase, LetterRow } from '../database.ts'

/** A letter's line in lists, from its row. */
function issuedLetter({ letter }: LetterRow): IssuedLetter {
  return {
    id: letter.id,
    number: letter.number ?? '',
    tone: letter.tone,
    on: letter.on,
    customerId: letter.debtor.customerId,
    customerName: letter.debtor.name,
    total: letter.total,
    titles: letter.lines.length,
    policy: letter.policy ?? null,
  }
}

/** The letters issued, without their contents: read once when first asked for, then kept up with the changes. */
export class LetterIndex {
  #letters: Map<string, IssuedLetter> | null = null
  #reading: Promise<void> | null = null

  /** Reads the letters, unless they were read before. */
  async load(database: EmDiaDatabase): Promise<void> {
    if (this.#letters) return
    this.#reading ??= this.#read(database)
    await this.#reading
  }

  /** Follows committed changes. */
  apply(patches: readonly Patch[]): void {
    if (!patches.some(({ table }) => table === 'letters')) return
    // A reading that is under way may miss these: the next question reads again.
    if (!this.#letters) this.#reading = null
    for (const { table, key, after } of patches) {
      if (table !== 'letters') continue
      if (after) this.#letters?.set(key, issuedLetter(after as LetterRow))
      else this.#letters?.delete(key)
    }
  }

  /** Newest first. */
  list(): IssuedLetter[] {
    return [...(this.#letters?.values() ?? [])].sort((a, b) => (a.number < b.number ? 1 : -1))
  }

  /** Each customer's newest letter. */
  lastByCustomer(): Map<string, NonNullable<LetterCandidate['lastLetter']>> {
    const last = new Map<string, IssuedLetter>()
    for (const letter of this.#letters?.values() ?? []) {
      const known = last.get(letter.customerId)
      if (!known || known.number < letter.number) last.set(letter.customerId, letter)
    }
    return last
  }

  async #read(database: EmDiaDatabase): Promise<void> {
    const reading = this.#reading
    const found = new Map<string, IssuedLetter>()
    await database.letters.each((row) => {
      found.set(row.id, issuedLetter(row))
    })
    if (reading === this.#reading || this.#letters === null) this.#letters = found
  }
}
