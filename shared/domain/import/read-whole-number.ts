import { BLANK, type Reading, refused, value } from './reading.ts'
import type { ImportCell } from './table.ts'

/** A number from 0 to `most`, perhaps with the word it counts: `5`, `5 dias`. */
export function readWholeNumber(cell: ImportCell, most: number): Reading<number> {
  const text = String(cell).trim()
  if (text === '' || /^[-–—]$/.test(text)) return BLANK
  const digits = /^(\d{1,6})(?:[.,]0+)?(?:\s+\p{L}+(?:\s+úteis)?)?$/u.exec(text)?.[1]
  const read = Number(digits)
  return digits === undefined || read > most ? refused('integer') : value(read)
}
