import { documentCode } from '#shared/domain/bank/match.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { EmDiaDatabase } from '../database.ts'

/** At how many titles at once the rows are read. */
const AT_ONCE = 5000

/** The numbers of titles as banks repeat them; what was read once is kept, for a title's number never changes. */
export class TitleCodes {
  readonly #known = new Set<string>()
  readonly #byCode = new Map<string, string[]>()

  /** Reads the numbers of titles that are not known yet. */
  async learn(database: EmDiaDatabase, ids: Iterable<string>): Promise<void> {
    const unknown = [...ids].filter((id) => !this.#known.has(id))
    for (let at = 0; at < unknown.length; at += AT_ONCE) {
      const rows = await database.receivables.bulkGet(unknown.slice(at, at + AT_ONCE))
      for (const row of rows) {
        if (!row || this.#known.has(row.id)) continue
        this.#known.add(row.id)
        const { number, instalment } = row
        // `1024`, `1024 · 2/3`, and as systems write instalments: `10242`, `1024/02`.
        const codes = [
          number,
          titleLabel(row),
          `${number}${instalment}`,
          `${number}${String(instalment).padStart(2, '0')}`,
        ]
        for (const code of new Set(codes.map(documentCode))) {
          const known = this.#byCode.get(code)
          if (known) known.push(row.id)
          else this.#byCode.set(code, [row.id])
        }
      }
    }
  }

  /** Titles of this number, open or not. */
  titles(code: string): readonly string[] {
    return this.#byCode.get(code) ?? []
  }
}
