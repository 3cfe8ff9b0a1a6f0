/** A day after all others: never issued, never reversed, never cancelled. */
export const NEVER = 0x7fffffff

type Column = Int32Array | Float64Array | Uint16Array | Uint8Array

/** Columns of equal length that grow together, by doubling. */
export type ColumnSet = Record<string, Column>

/** Makes every column of the set long enough for `size` entries. */
export function makeRoom(columns: ColumnSet, size: number): void {
  const capacity = Math.max(64, size + (size >> 1))
  for (const [name, column] of Object.entries(columns)) {
    if (column.length >= size) return
    const larger = new (column.constructor as new (length: number) => Column)(capacity)
    larger.set(column)
    columns[name] = larger
  }
}

/** Copies of the first `size` entries of every column, to save. */
export function trimmed<Columns extends ColumnSet>(columns: Columns, size: number): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.slice(0, size)]),
  ) as Columns
}
