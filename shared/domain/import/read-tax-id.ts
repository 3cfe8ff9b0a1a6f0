import { formatTaxId, isCnpj, isCpf, normalizeTaxId, type TaxId } from '../tax-id.ts'
import { BLANK, type Reading, refused, value } from './reading.ts'
import type { ImportCell } from './table.ts'

const CPF_LENGTH = 11
const CNPJ_LENGTH = 14
/** Fewer digits than this are no document that lost its zeros but another number. */
const LEAST_DIGITS = 8

/** A CPF or CNPJ, masked or not; leading zeros that a spreadsheet took are put back when the check digits then match. */
export function readTaxId(cell: ImportCell): Reading<TaxId> {
  const text = typeof cell === 'number' ? wholeDigits(cell) : cell.trim()
  const normal = normalizeTaxId(text)
  if (/^0*$/.test(normal) || /^(isento|nao informado|nao tem|n\/?[ad]|null)$/i.test(text)) return BLANK
  // `1,23457E+13`: the digits are gone.
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(text)) return refused('tax-id')
  if (isCpf(normal) || isCnpj(normal)) return value(normal as TaxId)
  if (!/^\d+$/.test(normal) || normal.length < LEAST_DIGITS) return refused('tax-id')
  const padded = [normal.padStart(CPF_LENGTH, '0'), normal.padStart(CNPJ_LENGTH, '0')].find(
    (candidate) => candidate.length > normal.length && (isCpf(candidate) || isCnpj(candidate)),
  ) as TaxId | undefined
  if (padded === undefined) return refused('tax-id')
  return value(padded, { code: 'tax-id-lost-zeros', suggestion: formatTaxId(padded) })
}

function wholeDigits(cell: number): string {
  return Number.isSafeInteger(cell) ? String(cell) : cell.toExponential()
}
